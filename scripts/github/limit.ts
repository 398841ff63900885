import { get, isCount } from '../handoff/data.ts';
import { type GitHub, sure } from './api.ts';

/** How many times a day the program turns what one account sends or changes into a proposal. */
export const dailyLimit = 20;

/**
 * Whether an account is over the limit: how often it started the workflow `melding` in the 24 hours before `now`, this time
 * included. Opening an issue counts, and so does each change.
 */
export async function isOverLimit(hub: GitHub, account: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
  const query = new URLSearchParams({ actor: account, created: `>=${since}`, per_page: '1' });
  const reply = await hub.get(`/actions/workflows/melding.yml/runs?${query}`);
  const total = get(sure(reply, 'meldingen tellen'), 'total_count');
  return isCount(total) && total > dailyLimit;
}

/** What the account gets to read under the issue instead of a proposal. */
export const limitText = `Dank voor uw melding. Van uw account kwamen er in 24 uur meer dan ${dailyLimit} meldingen of wijzigingen van meldingen. Zo veel voorstellen kan niemand op één dag goed lezen, dus het programma maakt er nu geen van.\n\nUw melding blijft staan. Bewerk haar over een dag (drie puntjes, **Edit**; een spatie erbij is genoeg), dan komt er alsnog een voorstel. Hebt u er veel tegelijk, zet ze dan in één bestand in één melding: een mens leest haar.`;
