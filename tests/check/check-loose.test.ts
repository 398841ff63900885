import { expect, test } from 'vitest';
import { zoetwater } from '../support/atlas.ts';
import { problemsAfter, set } from '../support/change.ts';

test('een record met een fout veld krijgt ook zijn dode verwijzingen te horen', () => {
  const problems = problemsAfter(
    set(zoetwater, 'soort', 'afsprak'),
    set(zoetwater, 'themas.0', 'watre'),
    set(zoetwater, 'bron.kamerstuk', '34682-999'),
  );
  expect(problems).toHaveLength(3);
  expect(problems[0]).toContain('bron.kamerstuk: “34682-999” bestaat niet als kamerstuk');
  expect(problems[1]).toContain('soort: “afsprak” kan hier niet');
  expect(problems[2]).toContain('themas.0: “watre” bestaat niet als thema. Bedoelde u “water”?');
});

test('wat al als verkeerd geschreven is gemeld, heet niet ook nog onvindbaar', () => {
  const problems = problemsAfter(set(zoetwater, 'themas.0', 'Water!'));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('themas.0: “Water!” is geen geldige verwijzing');
});
