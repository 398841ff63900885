import CMS, { type AppEventListener, type CmsConfig } from '@sveltia/cms';
import { shapeOf } from '#schema/shape.ts';
import { cleanRecord } from './clean.ts';
import { editedKinds } from './config.ts';
import { fromForm, toForm } from './record-text.ts';
import { reasonsNotToSave } from './verdict.ts';

const settings = document.querySelector('#instellingen')?.textContent ?? '{}';
const config: CmsConfig = JSON.parse(settings);

for (const kind of editedKinds) {
  const shape = shapeOf(kind);
  CMS.registerCustomFormat(kind, 'json', {
    fromFile: (text) => toForm(shape, text),
    toFile: (value) => fromForm(shape, value),
  });
}

/** Sveltia shows the cause of an error of this name, and leaves the form open. */
const refusal = 'saving_failed';

const listener: AppEventListener = {
  name: 'preSave',
  handler: ({ entry }) => {
    const list = String(entry.get('collection'));
    const collection = editedKinds.find((kind) => list === kind || list.startsWith(`${kind}-`));
    if (!collection) return;
    const given = entry.get('data');
    const plain: unknown = typeof given?.toJS === 'function' ? given.toJS() : given;
    const reasons = reasonsNotToSave({
      collection,
      data: cleanRecord(shapeOf(collection), plain),
      slug: String(entry.get('slug')),
      isNew: entry.get('newRecord') === true,
    });
    if (reasons.length > 0) throw new Error(refusal, { cause: new Error(reasons.join('\n')) });
  },
};
CMS.registerEventListener(listener);
CMS.init({ config });
