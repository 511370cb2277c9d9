import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data, picture } from './test-pictures';
import { clean } from './svg';
import { topologySvg } from './topology-svg';

/** Not well-formed: an error, not a guess. */
function parse(xml: string): Document {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(xml, 'image/svg+xml');
}
const all = (document: Document): Element[] => [...document.getElementsByTagName('*')];
const attributesOf = (document: Document) =>
  all(document).flatMap((element) =>
    Array.from({ length: element.attributes.length }, (_, index) => {
      const attribute = element.attributes.item(index);
      return { name: attribute?.name ?? '', value: attribute?.value ?? '' };
    }),
  );
const textOf = (document: Document) => document.documentElement?.textContent ?? '';
const links = (document: Document) =>
  all(document).filter((element) => element.getAttribute('class') === 'link');

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><image href="http://evil.example/x.png" onload="alert(1)"/>',
  "R&D 'quoted' & &amp; &#60;",
  ']]> <![CDATA[ <!-- --> <?xml ?> <!DOCTYPE x>',
  'con\u0000trol\u0008\u001b\ufffe\ud800 characters',
  'Kết nối Đà Nẵng – Huế “ưỡ”',
  '${VPC} {{x}} javascript:alert(1)',
];
const named = (name: string) => {
  const before = data();
  return data({
    regions: before.regions.map((each) => ({ ...each, name, city: name })),
    vpcs: before.vpcs.map((each) => ({ ...each, name, accountName: name, own: false, cidr: name })),
    crossConnects: before.crossConnects.map((each) => ({ ...each, name })),
  });
};
const ELEMENTS = ['svg', 'title', 'desc', 'g', 'rect', 'path', 'text', 'tspan'];

const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function expectHarmless(xml: string) {
  expect(FORBIDDEN.exec(xml)).toBeNull();
  const document = parse(xml);
  expect([...new Set(all(document).map(({ tagName }) => tagName))].sort()).toEqual([...ELEMENTS].sort());
  const attributes = attributesOf(document);
  expect(attributes.filter(({ name }) => /^on|href|^style$|^src$/i.test(name))).toEqual([]);
  expect(attributes.filter(({ value }) => /[a-z]+:\/\/|url\(|var\(/i.test(value))).toEqual([
    { name: 'xmlns', value: 'http://www.w3.org/2000/svg' },
  ]);
}

describe('whatever somebody calls their things', () => {
  it.each(HOSTILE)('%j is text, and nothing else', (name) => {
    const xml = topologySvg(picture(named(name), { title: name, account: name, note: name }));
    expectHarmless(xml);
    const document = parse(xml);
    const titles = Array.from(document.getElementsByTagName('title')).map((each) => each.textContent ?? '');
    expect(titles).toContain(clean(name));
    expect(titles.filter((each) => each.includes(clean(name))).length).toBeGreaterThan(10);
  });

  it('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) =>
        expectHarmless(topologySvg(picture(named(name), { account: name, note: name }))),
      ),
      { numRuns: 150 },
    );
  });
});

describe('the picture', () => {
  const xml = topologySvg(picture());
  const document = parse(xml);

  it('says every name, whose it is, and when', () => {
    const { regions, vpcs, crossConnects } = data();
    const said = textOf(document);
    for (const name of [
      ...regions.flatMap(({ id, city }) => [id, city]),
      ...vpcs.flatMap(({ name: vpcName = '', cidr }) => [vpcName, cidr]),
      ...crossConnects.map(({ name: pipeName }) => pipeName),
      ...['Topology', 'Mekong Digital', '23 Nov 2026', '50 Mbps', 'Active', 'Expired', 'Pending acceptance'],
    ])
      expect(said).toContain(name);
    const first = document.documentElement?.firstChild;
    expect([first?.nodeName, first?.textContent]).toEqual(['title', 'Topology']);
    expect(first?.nextSibling?.nodeName).toBe('desc');
  });

  it('draws each link once, with the pattern of its status', () => {
    expect(links(document)).toHaveLength(4);
    const dashes = links(document).map((each) =>
      (each.parentNode as Element).getAttribute('stroke-dasharray'),
    );
    expect(dashes).toEqual([null, '6 5', '12 4', '2 4']);
  });

  it('draws what is paired in an expired Cross Connect as stopped, and says so', () => {
    const connections = data().connections.map((each) => ({ ...each, crossConnectId: 'cc2' }));
    const [active] = links(parse(topologySvg(picture(data({ connections })))));
    const group = active?.parentNode as Element;
    expect(group.getAttribute('stroke')).toBe(picture().colours.quiet);
    expect(group.getAttribute('stroke-dasharray')).toBe('4 8');
    expect(active?.textContent).toMatch(/, Stopped$/);
    expect(textOf(document)).toContain('Stopped: the Cross Connect has expired');
  });

  it('draws the cards of other accounts dashed', () => {
    const dashed = all(document).filter(
      (each) => each.tagName === 'rect' && each.getAttribute('stroke-dasharray') !== null,
    );
    // One of them in the legend.
    expect(dashed).toHaveLength(3);
  });

  it('is the same for the same network', () => {
    expect(topologySvg(picture())).toBe(xml);
  });

  it('is a picture also of nothing', () => {
    const nothing = data({ vpcs: [], crossConnects: [], connections: [], regions: [] });
    expect(links(parse(topologySvg(picture(nothing))))).toEqual([]);
  });
});

describe('a part of the picture', () => {
  it('holds only what is in it', () => {
    const { places } = picture();
    const view = places.vpcs.get('net-HCM03-1');
    if (view === undefined) throw new Error('not placed');
    const said = textOf(parse(topologySvg(picture(data(), { view }))));
    expect(said).toContain('HCM03-VPC01');
    expect(said).not.toContain('HAN01-VPC03');
    expect(said).not.toContain('HCM03-VPC03');
  });

  it('shows the wanted part through the inner viewBox', () => {
    const view = { x: 10, y: 20, width: 600, height: 300 };
    const [, inner] = Array.from(parse(topologySvg(picture(data(), { view }))).getElementsByTagName('svg'));
    expect(inner?.getAttribute('viewBox')).toBe('10 20 600 300');
    expect(inner?.getAttribute('width')).toBe('1200');
  });
});
