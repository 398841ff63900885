import type { Refused } from '../edit.ts';
import { begrip, change, provincie, replace } from '../real.ts';

/** Addresses of pages elsewhere, in records. */
export const addresses: readonly Refused[] = [
  [
    'een bron zonder titel',
    change(begrip, { bronnen: [{ url: 'https://www.example.nl/' }] }),
    begrip,
    'bronnen.0.titel',
    'ontbreekt',
  ],
  [
    'een adres met http',
    replace(provincie, 'https://www.fryslan.frl/', 'http://www.fryslan.frl/'),
    provincie,
    'regel 27, sites.0.url',
    'Bedoelde u “https://www.fryslan.frl/”?',
  ],
  [
    'een adres zonder https',
    replace(provincie, 'https://www.fryslan.frl/', 'www.fryslan.frl'),
    provincie,
    'sites.0.url',
    'met https:// begint',
  ],
  [
    'een adres met een spatie',
    replace(provincie, 'https://www.fryslan.frl/', 'https://www.fryslan.frl/een pagina'),
    provincie,
    'sites.0.url',
    'met https:// begint',
  ],
  [
    'een stuk in SharePoint',
    replace(
      provincie,
      'https://www.fryslan.frl/',
      'https://fryslan.sharepoint.com/sites/water/stuk.docx',
    ),
    provincie,
    'url',
    'staat achter een inlog',
  ],
  [
    'een adres uit een nieuwsbrief',
    replace(
      provincie,
      'https://www.fryslan.frl/',
      'https://www.fryslan.frl/?utm_source=nieuwsbrief&id=3',
    ),
    provincie,
    'url',
    'Bedoelde u “https://www.fryslan.frl/?id=3”?',
  ],
  [
    'een adres van een eigen computer',
    replace(provincie, 'https://www.fryslan.frl/', 'https://localhost/'),
    provincie,
    'sites.0.url',
    'geen openbare site',
  ],
  [
    'een adres in een record met javascript',
    replace(provincie, 'https://www.fryslan.frl/', 'javascript:alert(1)'),
    provincie,
    'sites.0.url',
    'met https:// begint',
  ],
  [
    'een adres in een record met een naam ervoor',
    replace(provincie, 'https://www.fryslan.frl/', 'https://www.fryslan.frl@evil.example/'),
    provincie,
    'sites.0.url',
    'met https:// begint',
  ],
  [
    'een adres in een record met Cyrillische letters',
    replace(provincie, 'https://www.fryslan.frl/', 'https://www.frysl\u0430n.frl/'),
    provincie,
    'sites.0.url',
    'geen openbare site',
  ],
  [
    'een adres dat zijn letters verbergt',
    replace(provincie, 'https://www.fryslan.frl/', 'https://xn--frysln-mwa.frl/'),
    provincie,
    'sites.0.url',
    'geen openbare site',
  ],

  [
    'een adres met een aanhalingsteken en een handler',
    replace(provincie, 'https://www.fryslan.frl/', 'https://www.fryslan.frl/\\"onclick=x'),
    provincie,
    'regel 27, sites.0.url',
    'met https:// begint',
  ],
  [
    'een adres met een tag',
    replace(provincie, 'https://www.fryslan.frl/', 'https://www.fryslan.frl/<b>'),
    provincie,
    'sites.0.url',
    'met https:// begint',
  ],
  [
    'een adres in een eigen netwerk',
    replace(provincie, 'https://www.fryslan.frl/', 'https://zaak.intern.local/'),
    provincie,
    'sites.0.url',
    'geen openbare site',
  ],
  [
    'een adres dat een getal is',
    replace(provincie, 'https://www.fryslan.frl/', 'https://3232235777/'),
    provincie,
    'sites.0.url',
    'geen openbare site',
  ],
  [
    'een adres met een punt in codes',
    replace(provincie, 'https://www.fryslan.frl/', 'https://www%2efryslan.frl/'),
    provincie,
    'sites.0.url',
    'geen openbare site',
  ],
  [
    'een adres met een tab in codes',
    replace(provincie, 'https://www.fryslan.frl/', 'https://www.fryslan.frl/\\tx'),
    provincie,
    'sites.0.url',
    'een tab',
  ],
];
