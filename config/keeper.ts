import { settingOf, WrongSetting } from './wrong-setting.ts';

/** Who keeps an edition of the atlas, and where readers without an account reach them. */
export interface Keeper {
  /** Empty when the edition names nobody. */
  name: string;
  /** An e-mail address or the address of a page; empty when there is none. */
  contact: string;
}

/**
 * The keeper of this edition, from `KEEPER_NAME` and `KEEPER_CONTACT`. Nothing else reads those variables. Without a
 * name, pages say that this edition has no keeper yet; without a contact, no page invites readers to write.
 *
 * @throws `WrongSetting` when the contact is neither an e-mail address nor an address that begins with https
 */
export function keeperOf(environment: NodeJS.ProcessEnv): Keeper {
  const name = settingOf(environment, 'KEEPER_NAME') ?? '';
  const contact = settingOf(environment, 'KEEPER_CONTACT') ?? '';
  const isMail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact);
  const isPage = /^https:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[^\s"<>]*)?$/.test(contact);
  if (contact === '' || isMail || isPage) return { name, contact };
  throw new WrongSetting(
    `KEEPER_CONTACT is geen e-mailadres en geen adres van een pagina: “${contact}”. Bijvoorbeeld: redactie@provincie.example of https://provincie.example/contact.`,
  );
}
