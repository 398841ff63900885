import { describe, expect, test } from 'vitest';
import { cleanRecord } from '#beheer/clean.ts';
import { shapeOf } from '#schema/shape.ts';

/** What the form editor gives for a group that nobody filled in. */
const blankBron = { kamerstuk: '', plaats: null, url: undefined, titel: '' };

describe('wat een formulier van een partij geeft', () => {
  const clean = (given: Record<string, unknown>) =>
    cleanRecord(shapeOf('partijen'), { soort: 'ambtsdrager', naam: 'Mien', ...given });
  const written = { naam: 'Mien', aliassen: [], soort: 'ambtsdrager', bronnen: [], sites: [] };

  test('houdt geen groep over waarin niets is ingevuld, ook niet om een verplichte bron', () => {
    expect(clean({ aangetreden: { datum: '', bron: blankBron }, sites: [] })).toEqual(written);
  });

  test('houdt een groep die half is ingevuld, zodat de controle zegt wat ontbreekt', () => {
    const half = { datum: '2026-02-23', bron: blankBron };
    expect(clean({ aangetreden: half })).toEqual({
      ...written,
      aangetreden: { datum: '2026-02-23', bron: {} },
    });
  });
});
