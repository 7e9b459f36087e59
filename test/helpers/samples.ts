/** One small article in every format of the input: what is expected of each stands in inputs.test.ts, the fuzz test mutates them. */
import { gzipSync } from 'node:zlib';
import { docx, http, pdf, tar, warcRecord, zip } from './archives.ts';

const TEXT = 'Nine people were rescued off Bari on Tuesday, the coastguard said.';
const HTML = `<p>Nine people were <b>rescued</b> off Bari on Tuesday, the coastguard said.</p>`;
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry sinks off Bari coast | The Post</title><meta property="article:published_time" content="2024-03-13"></head><body>${HTML}</body></html>`;
const CRLF = '\r\n';

const lines = (...parts: readonly string[]): string => parts.join('\n');
const mail = (...parts: readonly string[]): string => parts.join(CRLF);

const NITF = `<nitf><head><docdata><doc-id id-string="n1"/><date.issue norm="20240313T101500Z"/></docdata></head><body><body.head><hedline><hl1>Ferry sinks off Bari</hl1></hedline><byline>By Anna Conti</byline><dateline>BARI, March 13</dateline></body.head><body.content><block>${HTML}<media><media-reference source="x.jpg"/><media-caption>The ferry</media-caption></media></block></body.content></body></nitf>`;

const MAIL = mail(
  'From: Anna Conti <anna@example.org>',
  'To: desk@example.org',
  'Subject: =?utf-8?Q?Ferry_sinks_off_Bari?=',
  'Message-ID: <m1@example.org>',
  'Date: Wed, 13 Mar 2024 10:15:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="b"',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  HTML,
  '--b',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Nine people were rescued off Bari on Tuesday, the coastguard said. Caf=E9=',
  's were closed.',
  '--b--',
  '',
);

/** `{"text":"Nine people were rescued off Bari on Tuesday, nine people were rescued, the coastguard said."}` by zstd -19. */
export const ZSTD =
  'KLUv/QRoZQIAAsUQEpA9Bhw7ssxBMfZfXl9Drn/JARuI5A59mseySk9EV60+wId8ElXWHMa7ecjXik/KIqrm1VT36smo5BV0BQxQsapABwEAGGsFBW/ZIwM=';

export interface Sample {
  /** A file's name; those in `nameless` are found by content alone. */
  readonly name: string;
  readonly bytes: Buffer;
}

const sample = (name: string, bytes: string | Uint8Array): Sample => ({ name, bytes: Buffer.from(bytes) });

export const samples: readonly Sample[] = [
  sample('a.txt', TEXT),
  sample(
    'a.md',
    lines('---', 'title: Ferry sinks off Bari', 'date: 2024-03-13', '---', '', `# Ferry sinks off Bari`, '', TEXT),
  ),
  sample('a.html', PAGE),
  sample(
    'a.ndjson',
    lines(
      JSON.stringify({ id: 'x1', text: TEXT, published: '2024-03-13' }),
      JSON.stringify({ id: 'x2', text: TEXT }),
      '',
    ),
  ),
  sample(
    'a.json',
    JSON.stringify(
      {
        articles: [
          { id: 'x1', text: TEXT },
          { id: 'x2', text: HTML, format: 'html' },
        ],
      },
      null,
      2,
    ),
  ),
  sample('a.csv', lines('id,title,text', `x1,"Ferry, sunk","${TEXT}"`, `x2,,"Two ""quoted"" words"`)),
  sample('a.tsv', lines('id\ttext', `x1\t${TEXT}`)),
  sample(
    'ninjs.json',
    JSON.stringify(
      {
        uri: 'urn:x:1',
        versioncreated: '2024-03-13T10:15:00Z',
        language: 'en-GB',
        byline: 'Anna Conti',
        headlines: [{ role: 'main', value: 'Ferry sinks off Bari' }],
        bodies: [
          { role: 'text', value: TEXT },
          { role: 'xhtml', value: `<body>${HTML}</body>` },
        ],
      },
      null,
      1,
    ),
  ),
  sample('nitf.xml', `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">\n${NITF}`),
  sample(
    'newsml.xml',
    `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:x:1" xml:lang="en"><itemMeta><provider><name>Post</name></provider><versionCreated>2024-03-13T10:15:00Z</versionCreated></itemMeta><contentMeta><headline>Ferry sinks off Bari</headline><creator><name>Anna Conti</name></creator></contentMeta><contentSet><inlineXML contenttype="application/nitf+xml">${NITF}</inlineXML></contentSet></newsItem><conceptItem guid="urn:x:2"/></itemSet></newsMessage>`,
  ),
  sample(
    'rss.xml',
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>The Post</title><language>en-us</language><item><title>Ferry sinks off Bari &amp;amp; is lost</title><link>https://example.org/1</link><guid>g1</guid><pubDate>Wed, 13 Mar 2024 10:15:00 GMT</pubDate><dc:creator>Anna Conti</dc:creator><description>Short.</description><content:encoded><![CDATA[${HTML}]]></content:encoded></item><item><title>Empty</title><guid>g2</guid></item></channel></rss>`,
  ),
  sample(
    'atom.xml',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><entry><id>e1</id><title>Ferry sinks off Bari</title><link href="https://example.org/1"/><published>2024-03-13T10:15:00Z</published><author><name>Anna Conti</name></author><content type="xhtml"><div>${HTML}</div></content></entry></feed>`,
  ),
  sample('mail.eml', MAIL),
  sample(
    'mail.mbox',
    `From anna@example.org Wed Mar 13 10:15:00 2024${CRLF}${MAIL}${CRLF}From anna@example.org Wed Mar 13 11:15:00 2024${CRLF}Subject: Two${CRLF}Date: Wed, 13 Mar 2024 11:15:00 GMT${CRLF}${CRLF}>From Bari, nothing.${CRLF}`,
  ),
  sample(
    'crawl.warc',
    Buffer.concat([
      warcRecord('warcinfo', '', 'software: x'),
      warcRecord(
        'response',
        'https://example.org/1',
        http(
          ['Content-Type: text/html; charset=utf-8', 'Transfer-Encoding: chunked'],
          `${Buffer.byteLength(PAGE).toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`,
        ),
      ),
      warcRecord(
        'response',
        'https://example.org/2',
        http(['Content-Type: text/html', 'Content-Encoding: gzip'], gzipSync(PAGE)),
      ),
      warcRecord('response', 'https://example.org/x.png', http(['Content-Type: image/png'], Buffer.of(1, 2, 0))),
      warcRecord('response', 'https://example.org/3', http(['Content-Type: text/html'], PAGE, '404 Not Found')),
      warcRecord('request', 'https://example.org/1', 'GET / HTTP/1.1\r\n\r\n'),
    ]),
  ),
  sample('a.docx', docx(['Heading1: Ferry sinks off Bari', TEXT])),
  sample('a.pdf', pdf([TEXT])),
  sample('a.txt.gz', gzipSync(TEXT)),
  sample('a.ndjson.zst', Buffer.from(ZSTD, 'base64')),
  sample(
    'a.tar.gz',
    gzipSync(
      tar([
        { name: 'in/a.txt', bytes: TEXT },
        { name: 'in/b.html.gz', bytes: gzipSync(PAGE) },
        { name: 'in/logo.png', bytes: 'x' },
      ]),
    ),
  ),
  sample(
    'a.zip',
    zip([
      { name: 'in/', bytes: '' },
      { name: 'in/a.txt', bytes: TEXT },
      { name: 'in/b.zip', bytes: zip([{ name: 'c.docx', bytes: docx([TEXT]) }]) },
    ]),
  ),
];

const ODT = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h text:outline-level="1">Ferry sinks</text:h><text:p>${TEXT}</text:p></office:text></office:body></office:document-content>`;

/** Formats whose readings stand in inputs-kinds.test.ts; mutated, too. */
export const moreSamples: readonly Sample[] = [
  sample('semicolons.csv', lines('sep=;', 'id;text;text', `x1;"${TEXT}";`, 'x2;"He said "no";', 'x3;Bari;more;cells')),
  sample(
    'pretty.ndjson',
    `${JSON.stringify({ id: 1, text: TEXT }, null, 2)}\n${JSON.stringify({ body: HTML }, null, 2)}\n`,
  ),
  sample(
    'nearly.json',
    `[{"id":12345678901234567890,"text":"${TEXT}","score":NaN,},\n{"text":"Bari."} {"text":"Rome."}]`,
  ),
  sample(
    'broken.rss',
    `junk\n<?xml version="1.0"?><rss><channel><item><enclosure url=x/><description>A & B: ${TEXT}</description></item><item><description>Bari.</description></channel></rss>`,
  ),
  sample(
    'corpus.sgml',
    `<DOC id="A_20240313.1"><HEADLINE>H</HEADLINE><TEXT><P>${TEXT}</P></TEXT></DOC>\n<DOC><TEXT>Bari.</TEXT></DOC>\n`,
  ),
  sample(
    'download.txt',
    `\n 1 of 2 DOCUMENTS\n\nThe Post\n\nMarch 13, 2024\n\nFerry sinks\n\nBYLINE: By Anna Conti\n\n${TEXT}\n\nLOAD-DATE: March 14, 2024\n\n 2 of 2 DOCUMENTS\n\nLENGTH: 1 words\n\nBari.\n`,
  ),
  sample(
    'press.txt',
    `Ferry sinks\n\nBy Anna Conti\n5 words\n13 March 2024\nThe Post\n(c) 2024 The Post\n\n${TEXT}\n\nDocument POST000020240313ek3d00001\n\nBari\n2 words\n14 March 2024\nThe Post\n\nBari.\n\nDocument POST000020240314ek3e00002\n`,
  ),
  sample(
    'page.mhtml',
    mail(
      'MIME-Version: 1.0',
      'Snapshot-Content-Location: https://example.org/1',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      PAGE,
      '--b--',
      '',
    ),
  ),
  sample(
    'a.odt',
    zip([
      { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', bytes: ODT },
    ]),
  ),
  sample(
    'a.epub',
    zip([
      { name: 'mimetype', bytes: 'application/epub+zip' },
      {
        name: 'c.opf',
        bytes:
          '<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
      },
      { name: 'a.xhtml', bytes: PAGE },
    ]),
  ),
];
