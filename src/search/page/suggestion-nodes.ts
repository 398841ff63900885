import { facetLabels } from '#search/catalogue/labels.ts';
import type { Answer, SearchState } from '#search/catalogue/model.ts';
import { chosenOf, unchoose, writeState } from '#search/typed/state.ts';
import { issueAddress } from './answer-text.ts';
import { make } from './dom.ts';
import { labelOf } from './facet-boxes.ts';

/**
 * What to do when little or nothing was found: the suggestions of the query layer, filters to remove, and a link to
 * report it.
 * @param repositoryUrl address of the repository on GitHub, else of a page of this site that tells how to report
 */
export function suggestionNodes(
  answer: Answer,
  state: SearchState,
  repositoryUrl: string,
): HTMLElement[] {
  const chosen = chosenOf(state);
  // With one filter, the suggestions already offer to search without filters.
  const filters = answer.hits.length > 0 || chosen.length < 2 ? [] : chosen;
  const links = [
    ...answer.suggestions.map(({ label, href, external }) =>
      make('a', external ? { href, rel: 'external' } : { href }, label),
    ),
    ...filters.map(({ facet, slug }) => {
      const label = labelOf(answer.facets, facet, slug);
      return stateLink(
        `Zoek zonder ${facetLabels[facet].toLowerCase()} ${label}`,
        unchoose(state, facet, slug),
      );
    }),
  ];
  return links.length > 0
    ? [
        make('p', { className: 'lead' }, 'Zo kunt u verder:'),
        make('ul', {}, ...links.map((link) => make('li', {}, link))),
        reportLink(state, repositoryUrl),
      ]
    : [reportLink(state, repositoryUrl)];
}

/** “Niet gevonden wat u zocht?”, with a link to a form that already has the query in it. */
function reportLink(state: SearchState, repositoryUrl: string): HTMLElement {
  const paragraph = make('p', { className: 'small soft' }, 'Niet gevonden wat u zocht? ');
  const link = repositoryUrl.startsWith('https://')
    ? make(
        'a',
        { href: issueAddress(repositoryUrl, state, location.href), rel: 'external' },
        'Meld het',
      )
    : make('a', { href: repositoryUrl }, 'Laat het weten');
  paragraph.append(link, '.');
  return paragraph;
}

/** A link to another state of the search page. */
export function stateLink(label: string, state: SearchState): HTMLAnchorElement {
  return make('a', { href: location.pathname + writeState(state) }, label);
}
