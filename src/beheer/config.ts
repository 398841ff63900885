import type { Forge } from '#domain/edit-links/forge.ts';
import { labelOf } from '#domain/text/field-label.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { idPattern } from '#schema/field/id.ts';
import { shapeOf } from '#schema/shape.ts';
import { backendOf } from './backend.ts';
import { toFields } from './fields.ts';
import { capital } from './labels.ts';
import {
  folderField,
  identifierOf,
  namesOf,
  type PickLists,
  titleOf,
  wholeLists,
} from './pick-lists.ts';
import type { Settings } from './settings.ts';

interface Place {
  /** Where the source is kept; `undefined` when unknown, and then the editor can only open a local folder. */
  forge: Forge | undefined;
  /** Ids of the rondes, newest first: outcomes are in one folder per ronde. */
  rondes: readonly string[];
  /** Ids of the Kamerstukken that have or may get annexes: those are in one folder per Kamerstuk. */
  kamerstukken: readonly string[];
  lists: PickLists;
}

/** The kinds of record that have a form: letters are MDX and have none. */
export const editedKinds: readonly CollectionName[] = collectionNames.filter(
  (name) => collections[name].extension === 'json',
);

/**
 * The settings of the form editor, made from the schemas: every kind of record that is JSON is a collection, every
 * field a form field with the description of the schema as its hint, every reference a list to pick from. Letters are
 * left out (docs/besluiten/22-van-pagina-naar-voorstel.md).
 */
export function editorSettings(place: Place): Settings {
  const { backend, mode } = backendOf(place.forge);
  return {
    load_config_file: false,
    app_title: 'Afsprakenatlas: beheer',
    backend,
    publish_mode: mode,
    media_folder: 'public/beeld',
    // Records have no pictures, so nothing is offered that would fetch some elsewhere.
    media_libraries: { stock_assets: { providers: [] } },
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true, maxlength: 60 },
    collections: [
      ...editedKinds.flatMap((name) => toCollections(name, place)),
      ...wholeLists(editedKinds),
    ],
  };
}

function toCollections(name: CollectionName, place: Place): Settings[] {
  const { base, noun, folderOf } = collections[name];
  const shape = shapeOf(name);
  const title = titleOf(shape);
  const summary = namesOf(shape).map((field) => (field.startsWith('{') ? field : `{{${field}}}`));
  const fields = toFields(shape, place.lists);
  const common = {
    label_singular: noun,
    // A format of our own: `start.ts` reads and writes it.
    format: name,
    extension: 'json',
    identifier_field: identifierOf(shape),
    summary: summary.join(' '),
    sortable_fields: [title],
    ...groupsOf(fields),
    // An id is a permanent address: a record that goes must leave a notice of where it went.
    delete: false,
    // Whoever wrote it does not put it on the site: another person approves the proposal.
    publish: false,
    thumbnail: false,
    slug: {
      template: slugTemplates[name] ?? `{{${title}}}`,
      editable: ['create'],
      hint: 'De bestandsnaam, en voorgoed het laatste deel van het adres. Zij komt vanzelf uit wat u invult; kies alleen een kortere als dat helpt.',
      pattern: [
        idPattern.source,
        'Gebruik alleen kleine letters, cijfers en streepjes, zoals zoetwater-noord.',
      ],
    },
    editor: { preview: false },
  };
  if (folderOf === undefined) {
    return [
      { ...common, name, label: labelOf(base.split('/').at(-1) ?? name), folder: base, fields },
    ];
  }
  return place[folderOf].map((folder) => ({
    ...common,
    name: collectionOf(name, folder),
    label: `${capital(name)} ${folder}`,
    folder: `${base}/${folder}`,
    fields: fields.map((field) =>
      // The folder says it, so nobody has to.
      field['name'] === folderField(name) ? { ...field, default: folder, readonly: true } : field,
    ),
  }));
}

/** Where the file name of a new record comes from, if that is not its title. */
const slugTemplates: Partial<Record<CollectionName, string>> = {
  rondes: '{{jaar}}',
  dossiers: '{{nummer}}',
  kamerstukken: '{{dossiers.0}}-{{nr}}',
  bronsites: '{{host}}',
  navragen: '{{datum}}-{{titel}}',
  wijzigingen: '{{datum}}-{{titel}}',
};

/** Records of several kinds can be listed by kind. */
function groupsOf(fields: readonly Settings[]): Settings {
  const isKind = fields.some(({ name, widget }) => name === 'soort' && widget === 'select');
  return isKind ? { view_groups: [{ label: 'Soort', field: 'soort' }] } : {};
}

/** Name of the collection in the form editor for one folder: `afspraken-2024`. */
function collectionOf(name: CollectionName, folder: string): string {
  return `${name}-${folder}`;
}
