import * as fc from 'fast-check';

const word = fc.stringMatching(/^[A-Za-z0-9%~.;:@!$'()*+,=[\]|_-]{0,8}$/);
const hosts = [
  'example.com www.example.com m.example.co.uk amp.example.com www.www.example.com amp-a.example.fr',
  'web.archive.org google.com example-com.cdn.ampproject.org example-com.translate.goog localhost',
  'phys.org cnn.com amp.cnn.com mirror.co.uk reuters.com gazeta.pl nytimes.com x.y.github.io a--b',
  'l.facebook.com yandex.ru a.turbopages.org bbc.co.uk apnews.com aftonbladet.se watson.ch 192.0.2.1',
];
const segments = [
  'amp AMP amphtml a-story-of-five-words index.html default.aspx .amp a.amp a.amp.html a_amp.html',
  'amp.html a~amp.html a-12345678.php a;jsessionid=1 .. . %2e%2E %2F %41 web 2020 20200101000000 c s v',
  'https: http: example.com www.example.org url turbo cnn article a-idUSKBN1ZI0EH articleshow 123.cms',
  'tag 12345-amp a.amp.amp komplettansicht lite google-amp platform (S(4hqa0555fwsecu455xqckv45))',
];
const names = [
  'amp utm_source fbclid id p q page ref source s m outputType url u amp;a ?a %3Futm_source _x_tr_sl',
  'b _r hp a[0]',
];
const values = [
  '',
  '1',
  'amp',
  'fb',
  'a+b',
  'a%20b',
  'https%3A%2F%2Fexample.com%2Fa%3Fb',
  "'",
  '/a',
  '%',
];

const pick = (lines: string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...lines.flatMap((line) => line.split(' ')));

/** Queries of up to five `name=value` pairs. */
export const anyQuery: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(fc.oneof(pick(names), word), fc.oneof(fc.constantFrom(...values), word))
      .map(([name, value]) => `${name}=${value}`),
    { maxLength: 5 },
  )
  .map((parameters) => parameters.join('&'));

/** Addresses made of the parts that the rules look for, in any order. */
export const anyAddress: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('https://', 'http://', '//', '', 'HTTPS://user:pw@'),
    pick(hosts),
    fc.constantFrom('', ':80', ':443', ':8080', '.'),
    fc.array(fc.oneof(pick(segments), word), { maxLength: 7 }),
    fc.constantFrom('', '/', '//'),
    anyQuery,
    fc.constantFrom('', '#top', '#!/a', '#:~:text=a'),
  )
  .map(([scheme, host, port, path, end, query, fragment]) => {
    const shownQuery = query === '' ? '' : `?${query}`;
    return `${scheme}${host}${port}/${path.join('/')}${end}${shownQuery}${fragment}`;
  });
