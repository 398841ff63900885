import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { type Leaf, type Shape, shapeOf } from '#schema/shape.ts';

/** Part of the settings of Sveltia CMS: plain JSON, because the page carries them as text. */
export type Settings = { [name: string]: Setting };
type Setting = string | number | boolean | Setting[] | Settings | undefined;

interface Place {
  /** Address of the repository on GitHub; empty when unknown, and then the editor can only open a local folder. */
  repositoryUrl: string;
  /** Ids of the rondes, newest first: outcomes are in one folder per ronde. */
  rondes: readonly string[];
  /** Ids of the Kamerstukken that have or may get annexes: those are in one folder per Kamerstuk. */
  kamerstukken: readonly string[];
}

/**
 * The settings of the form editor, made from the schemas: every kind of record that is JSON is a collection, every
 * field a form field with the description of the schema as its hint, every reference a list to pick from. Letters are
 * MDX and are left out (docs/besluiten/22-van-pagina-naar-voorstel.md).
 */
export function editorSettings({ repositoryUrl, ...folders }: Place): Settings {
  const repo = repositoryUrl.split('/').slice(-2).join('/');
  return {
    load_config_file: false,
    app_title: 'Afsprakenatlas: beheer',
    backend: {
      name: 'github',
      repo: repo || 'onbekend/onbekend',
      branch: 'main',
      open_authoring: true,
      auth_scope: 'public_repo',
      auth_methods: ['token'],
      commit_messages: {
        create: 'Voeg {{slug}} toe aan {{collection}}',
        update: 'Verander {{slug}} in {{collection}}',
      },
    },
    publish_mode: 'editorial_workflow',
    media_folder: 'public/beeld',
    output: { json: { indent_style: 'space', indent_size: 2 } },
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true, maxlength: 60 },
    collections: collectionNames.flatMap((name) =>
      collections[name].extension === 'json' ? toCollections(name, folders) : [],
    ),
  };
}

function toCollections(name: CollectionName, folders: Omit<Place, 'repositoryUrl'>): Settings[] {
  const { base, noun, folderOf } = collections[name];
  const shape = shapeOf(name);
  const title = titleOf(shape);
  const common = {
    label_singular: noun,
    format: 'json',
    extension: 'json',
    identifier_field: title,
    summary: `{{${title}}}`,
    sortable_fields: [title],
    // An id is a permanent address: a record that goes must leave a notice of where it went.
    delete: false,
    thumbnail: false,
    slug: name === 'wijzigingen' ? `{{fields.datum}}-{{${title}}}` : `{{${title}}}`,
    editor: { preview: false },
    fields: toFields(shape),
  };
  if (folderOf === undefined) {
    return [{ ...common, name, label: labelOf(base.split('/').at(-1) ?? name), folder: base }];
  }
  return folders[folderOf].map((folder) => ({
    ...common,
    name: collectionOf(name, folder),
    label: `${capital(name)} ${folder}`,
    folder: `${base}/${folder}`,
  }));
}

/** Name of the collection in the form editor for one folder: `afspraken-2024`. */
function collectionOf(name: CollectionName, folder: string): string {
  return `${name}-${folder}`;
}

function toFields(shape: Shape): Settings[] {
  if (shape.kind !== 'group') return [];
  return [...shape.fields].map(([name, field]) => toField(name, field, shape.oneOf));
}

function toField(name: string, shape: Shape, inOneOf: boolean): Settings {
  const common = { name, label: labelOf(name) };
  if (shape.kind === 'leaf') {
    const { leaf } = shape;
    const isEmptyFine = leaf.kind === 'all-or-list' || (leaf.kind === 'list' && !leaf.atLeastOne);
    const required = leaf.required && !inOneOf && !isEmptyFine;
    return { ...common, hint: hintOf(leaf), required, ...widgetOf(leaf) };
  }
  if (shape.kind === 'group') {
    return {
      ...common,
      widget: 'object',
      hint: shape.description ?? (shape.oneOf ? bronHint : undefined),
      required: shape.required && !inOneOf,
      collapsed: false,
      fields: toFields(shape),
    };
  }
  return {
    ...common,
    widget: 'list',
    hint: shape.description,
    required: shape.required && shape.atLeastOne,
    ...(shape.atLeastOne ? { min: 1 } : {}),
    collapsed: true,
    label_singular: labelOf(name),
    fields: toFields(shape.item),
  };
}

const bronHint =
  'Vul een Kamerstuk in (met onderdeel en alinea, of met de plaats in het stuk), een bijlage (met punt, of met artikel en lid), of een adres met titel en datum.';

function widgetOf(leaf: Leaf): Settings {
  const { kind, target, options, long } = leaf;
  const isList = kind === 'list' || kind === 'all-or-list';
  if (target && !isInFolders(target)) {
    const all = kind === 'all-or-list' ? { multiple: true } : {};
    return {
      widget: 'relation',
      collection: target,
      value_field: '{{slug}}',
      display_fields: namesOf(target),
      search_fields: [titleOf(shapeOf(target))],
      ...(isList ? { multiple: true } : {}),
      ...all,
    };
  }
  if (options)
    return { widget: 'select', options: [...options], ...(isList ? { multiple: true } : {}) };
  if (isList) return { widget: 'list' };
  if (kind === 'number') return { widget: 'number', value_type: 'float' };
  if (kind === 'boolean') return { widget: 'boolean' };
  return { widget: long ? 'text' : 'string' };
}

/**
 * The form editor cannot offer records from several folders as one list. Such an id is typed, and the check suggests
 * the nearest one.
 */
function isInFolders(name: CollectionName): boolean {
  return collections[name].folderOf !== undefined;
}

function hintOf({ description, kind }: Leaf): string | undefined {
  if (kind !== 'all-or-list') return description;
  return `${description ? `${description}. ` : ''}Spreekt de bron over alle? Laat dit veld dan staan zoals het is, of verander het bestand zelf in “alle”.`;
}

/**
 * The fields that show a record in a list to pick from; its id is added where the name may be missing or says little.
 */
function namesOf(target: CollectionName): string[] {
  const shape = shapeOf(target);
  const title = titleOf(shape);
  const field = shape.kind === 'group' ? shape.fields.get(title) : undefined;
  const isNamed = title !== 'nummer' && field?.kind === 'leaf' && field.leaf.required;
  return isNamed ? [title] : [title, '{{slug}}'];
}

/** The field that names a record. */
function titleOf(shape: Shape): string {
  const fields = shape.kind === 'group' ? shape.fields : new Map<string, Shape>();
  return ['titel', 'naam', 'nummer'].find((name) => fields.get(name)?.kind === 'leaf') ?? 'titel';
}

/** Labels of fields whose name, which is ASCII, lacks the accents, apostrophes or words that readers expect. */
const spelling = new Map([
  ['officieleId', 'Id bij officiële bekendmakingen'],
  ['officieleNaam', 'Officiële naam'],
  ['programmas', 'Programma’s'],
  ['regios', 'Regio’s'],
  ['themas', 'Thema’s'],
  ['url', 'Adres (https://…)'],
  ['nr', 'Nummer'],
]);

/** `indelingToelichting` becomes “Indeling toelichting”. */
function labelOf(name: string): string {
  return (
    spelling.get(name) ?? capital(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
