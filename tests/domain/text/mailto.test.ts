import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailtoLink } from '#domain/text/mailto.ts';

/** What a mail program makes of the address: the parts are taken apart before they are decoded (RFC 6068, section 5). */
function read(link: string): { to: string[]; subject: string; body: string } {
  const [, to = '', subject = '', body = ''] =
    /^mailto:([^?]*)\?subject=([^&]*)&body=([^&]*)$/.exec(link) ?? [];
  return {
    to: to === '' ? [] : to.split(',').map(decodeURIComponent),
    subject: decodeURIComponent(subject),
    body: decodeURIComponent(body),
  };
}

const text = fc.string({ unit: 'grapheme' });
const line = text.map((one) => one.replace(/[\r\n]/g, ' '));

test('komt er bij een mailprogramma precies zo uit als het erin ging', () => {
  fc.assert(
    fc.property(line, fc.array(line), (subject, lines) => {
      expect(read(mailtoLink({ to: ['info@example.nl'], subject, lines }))).toEqual({
        to: ['info@example.nl'],
        subject,
        body: lines.join('\r\n'),
      });
    }),
  );
});

test('heeft alleen tekens die een adres mag hebben, en een regeleinde is CR LF', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(line, { minLength: 2 }),
      (subject, lines) => {
        const link = mailtoLink({ to: [], subject, lines });
        expect(link).toMatch(/^mailto:\?(?:[A-Za-z0-9\-._~!$'()*+,;:@/?&=]|%[0-9A-F]{2})*$/);
        expect(link.match(/%0A/g)).toHaveLength(lines.length - 1);
        expect(link.replaceAll('%0D%0A', '')).not.toMatch(/%0[AD]/);
      },
    ),
  );
});

test('zonder adres heeft zij geen ontvanger, en met meer zijn het er meer', () => {
  const message = { subject: 'Rijk & regio: 50 %?', lines: ['a+b', '', 'é “c”'] };
  expect(mailtoLink({ to: [], ...message })).toBe(
    'mailto:?subject=Rijk%20%26%20regio%3A%2050%20%25%3F&body=a%2Bb%0D%0A%0D%0A%C3%A9%20%E2%80%9Cc%E2%80%9D',
  );
  expect(mailtoLink({ to: ['info@a.nl', 'post@b.nl'], ...message })).toMatch(
    /^mailto:info@a\.nl,post@b\.nl\?subject=/,
  );
});

test('een half teken maakt haar niet stuk', () => {
  expect(mailtoLink({ to: [], subject: '\ud800', lines: [] })).toBe(
    'mailto:?subject=%EF%BF%BD&body=',
  );
});
