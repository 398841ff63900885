import { describe, expect, test } from 'vitest';
import { isBehindLogin, withoutTrackers } from '#schema/field/open-address.ts';

describe('achter een inlog', () => {
  test.each([
    'https://provincie.sharepoint.com/:w:/r/sites/water/stuk.docx',
    'https://teams.microsoft.com/l/message/19:x',
    'https://onedrive.live.com/?id=1',
    'https://1drv.ms/w/s!x',
    'https://drive.google.com/file/d/x/view',
    'https://docs.google.com/document/d/x',
    'https://intranet.provincie.nl/stuk',
    'https://sharepoint.provincie.nl/sites/x',
    'https://portaal.provincie.nl/_layouts/15/Doc.aspx',
    'https://www.dropbox.com/s/x',
    'https://we.tl/t-x',
    'https://outlook.office.com/mail/id/x',
    'https://mijn.gemeente.nl/zaak',
    'https://www.provincie.nl/login?next=stuk',
    'https://www.google.com/search?q=zoetwater',
    'https://chatgpt.com/share/x',
    'https://www.samenwerkruimten.nl/teamsites/x',
    'https://confluence.provincie.nl/display/x',
    'https://jira.dienst.nl/browse/X-1',
    'https://team.sharefile.eu/d-x',
    'https://nextcloud.gemeente.nl/s/x',
    'https://app.asana.com/0/1',
    'https://provincie.webex.com/x',
    'https://us02web.zoom.us/rec/x',
    'https://app.powerbi.com/view?r=x',
    'https://forms.office.com/e/x',
    'https://perplexity.ai/search/x',
    'https://www.linkedin.com/posts/x',
    'https://www.facebook.com/provincie/posts/1',
    'https://x.com/provincie/status/1',
    'https://chat.whatsapp.com/x',
    'https://bit.ly/3abc',
    'https://lnkd.in/abc',
    'https://aka.ms/x',
    'https://cc.bingj.com/cache.aspx?q=x',
    'https://translate.google.com/translate?u=https://www.provincie.nl',
    'https://www-provincie-nl.translate.goog/x',
    'https://www-nrc-nl.proxy.uba.uva.nl/x',
    'https://bucket.s3.amazonaws.com/x?X-Amz-Signature=1',
    'https://www.provincie.nl/x?token=abc',
    'https://www.provincie.nl/x?PHPSESSID=abc',
  ])('staat wat op %s staat', (address) => {
    expect(isBehindLogin(address)).toBe(true);
  });

  test.each([
    'https://www.rijksoverheid.nl/actueel/nieuws/2024/11/12/start',
    'https://zoek.officielebekendmakingen.nl/kst-34682-228.html',
    'https://groningen.stateninformatie.nl/document/1/1/stuk',
    'https://utrecht.bestuurlijkeinformatie.nl/Agenda/Index/x',
    'https://www.gemeente.nl/inloggen-bij-mijn-gemeente',
    'https://www.mijnenbouw.nl/',
    'https://www.jirafa.nl/',
    'https://zoom.nl/artikel',
    'https://www.google.com/about',
    'https://www.proxyweb.nl/x?sleutel=1',
    'https://www.reflex.com/x',
    'https://web.archive.org/web/2025/https://www.provincie.nl/',
    'geen adres',
  ])('staat %s niet', (address) => {
    expect(isBehindLogin(address)).toBe(false);
  });
});

test.each([
  ['https://x.nl/a?utm_source=n&id=3&fbclid=I', 'https://x.nl/a?id=3'],
  ['https://x.nl/a?utm_source=n#kop', 'https://x.nl/a#kop'],
  ['https://x.nl/a?id=3', 'https://x.nl/a?id=3'],
  ['https://x.nl/a;jsessionid=0A1B?id=3', 'https://x.nl/a?id=3'],
  ['https://x.nl/a?', 'https://x.nl/a'],
  ['https://x.nl/a', 'https://x.nl/a'],
  ['https://x.nl/a#:~:text=water', 'https://x.nl/a'],
  ['https://x.nl/a?id=3#kop:~:text=water,bodem', 'https://x.nl/a?id=3#kop'],
])('%s wordt zonder wat lezers volgt %s', (written, expected) => {
  expect(withoutTrackers(written)).toBe(expected);
});
