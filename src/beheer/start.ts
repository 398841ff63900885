import CMS, { type AppEventListener, type CmsConfig } from '@sveltia/cms';
import { collectionNames } from '#schema/collections.ts';
import { shapeOf } from '#schema/shape.ts';
import { cleanRecord } from './clean.ts';

const settings = document.querySelector('#instellingen')?.textContent ?? '{}';
const config: CmsConfig = JSON.parse(settings);

const listener: AppEventListener = {
  name: 'preSave',
  handler: ({ entry }) => {
    const collection = String(entry.get('collection'));
    const name = collectionNames.find(
      (known) => collection === known || collection.startsWith(`${known}-`),
    );
    if (!name) return;
    const data = entry.get('data');
    const plain: unknown = typeof data?.toJS === 'function' ? data.toJS() : data;
    return entry.set('data', Object(cleanRecord(shapeOf(name), plain)));
  },
};
CMS.registerEventListener(listener);
CMS.init({ config });
