import { describe, expect, test } from 'vitest';
import { headersFor } from '../../scripts/browser/header-rules.ts';
import { headersFile, nginxFile, policyOf } from '../../src/integrations/headers.ts';
import { prefetchRules } from '../../src/integrations/prefetch.ts';

const policy = policyOf(
  `<meta http-equiv="content-security-policy" content="default-src 'self';">`,
);

describe('wat een host moet zeggen', () => {
  test('begint met het beleid van de pagina’s zelf', () => {
    expect(policy).toBe("default-src 'self'; ");
    expect(() => policyOf('<html>')).toThrow('geen Content Security Policy');
  });

  test('is zonder formulier één regel voor alles, en voor bestanden met een naam uit hun inhoud nog een', () => {
    const text = headersFile('/atlas', ['index.html', 'over/'], policy);
    expect(text.match(/^\/.*$/gm)).toEqual([
      '/atlas/*',
      '/atlas/_astro/*',
      '/atlas/zoekdata/:versie/index/*',
      '/atlas/zoekdata/:versie/teksten/*',
      '/atlas/voorladen.json',
    ]);
    expect(text).toContain('  X-Frame-Options: DENY\n');
    expect(text).toContain("  Content-Security-Policy: default-src 'self'; ");
  });

  test('laat met een formulier op /beheer/ dat formulier zijn eigen beleid', () => {
    const text = headersFile('', ['beheer/', 'index.html', 'over/'], policy);
    const [all = ''] = text.split('\n\n');
    expect(all).toContain('nosniff');
    expect(all).not.toContain('Content-Security-Policy');
    expect(text.match(/^\/.*$/gm)?.slice(0, 4)).toEqual(['/*', '/', '/404.html', '/over/*']);
    expect(text).not.toContain('/beheer/');
  });

  test('laat kaartjes voor andere sites in een kader, met een eigen beleid zonder script', () => {
    const text = headersFile('/atlas', ['index.html', 'kaartje/', 'over/'], policy);
    const [all = ''] = text.split('\n\n');
    expect(all).not.toMatch(/X-Frame-Options|Content-Security-Policy/);
    const [, card = ''] = text.split('/atlas/kaartje/*\n');
    const [own = ''] = card.split('\n\n');
    expect(own).toMatch(
      /^ {2}Content-Security-Policy: default-src 'none'; .*; frame-ancestors \*$/,
    );
    expect(text).toContain('/atlas/over/*\n  X-Frame-Options: DENY');
    expect(nginxFile('/atlas', policy, [])).toMatch(
      /if \(\$uri ~ \^\/atlas\/kaartje\/\) \{ set \$atlas_policy "default-src 'none'; .*frame-ancestors \*"; set \$atlas_frame ""; \}/,
    );
  });

  test('noemt bij pagina’s het bestand met wat een browser alvast mag ophalen, niet bij het formulier of een kaartje', () => {
    const text = headersFile('/atlas', ['beheer/', 'index.html', 'kaartje/', 'over/'], policy);
    expect(headersFor(text, '/atlas/over/')['speculation-rules']).toBe('"/atlas/voorladen.json"');
    for (const path of ['/atlas/beheer/', '/atlas/kaartje/afspraken/'])
      expect(headersFor(text, path)).not.toHaveProperty('speculation-rules');
    expect(headersFor(text, '/atlas/voorladen.json')).toMatchObject({
      'content-type': 'application/speculationrules+json',
    });
    expect(prefetchRules('/atlas')).toContain('"href_matches":"/atlas/*/"');
  });

  test('heeft voor nginx ook de pagina voor wat er niet is, en wat verder leidt', () => {
    const text = nginxFile('/atlas', policy, ['/atlas/kst-1 /atlas/kamerstukken/1/ 301']);
    expect(text).toContain('error_page 404 /atlas/404.html;');
    expect(text).toContain('location = /atlas/kst-1 { return 301 /atlas/kamerstukken/1/; }');
  });
});
