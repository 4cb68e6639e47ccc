import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../core/article/parse-article.ts';
import { canonicalUrl } from '../../../core/url/canonical-url.ts';
import { type BenchRecord, makeRecords } from '../../../scripts/bench/make-records.ts';
import { alterRecord, multiplyRecords } from '../../../scripts/bench/multiply-records.ts';

const record: BenchRecord = {
  title: 'Rain stops play again',
  webUrl: 'https://www.paper.example/2020/rain.html',
  originalUrl: 'http://paper.example/2020/rain.html?id=1',
};

function take(count: number, records: Generator<BenchRecord>): BenchRecord[] {
  return Array.from({ length: count }, () => records.next().value as BenchRecord);
}

describe('the records of the benchmark', () => {
  test('are the same in every run', () => {
    expect(take(50, makeRecords())).toEqual(take(50, makeRecords()));
  });

  test('are valid, each with its own address', () => {
    const made = take(300, makeRecords());
    expect(made.flatMap((one) => parseArticle(one).problems)).toEqual([]);
    expect(new Set(made.map(({ webUrl }) => canonicalUrl(webUrl))).size).toBe(300);
  });

  test('resemble real ones: many sites of different sizes, titles of about 64 characters', () => {
    const made = take(2_000, makeRecords());
    const sites = new Set(made.map(({ webUrl }) => new URL(webUrl).host));
    const titleLength = made.reduce((sum, { title }) => sum + title.length, 0) / made.length;
    expect(sites.size).toBeGreaterThan(300);
    expect(titleLength).toBeGreaterThan(50);
    expect(titleLength).toBeLessThan(80);
  });
});

describe('multiplying records', () => {
  test('gives the records themselves first, then altered copies, as many as wanted', () => {
    const three = [...multiplyRecords([record], 3)];
    expect(three[0]).toEqual(record);
    expect(three.map(({ webUrl }) => webUrl)).toEqual([
      'https://www.paper.example/2020/rain.html',
      'https://www.paper.example/edition-2/2020/rain.html',
      'https://www.paper.example/edition-3/2020/rain.html',
    ]);
  });

  test('rotates the words of a title, and changes each of its addresses', () => {
    const copy = alterRecord(record, 2);
    expect(copy.title).toBe('play again Rain stops');
    expect(copy.originalUrl).toBe('http://paper.example/edition-2/2020/rain.html?id=1');
    expect(record.title).toBe('Rain stops play again');
  });

  test('changes linked pieces in the same way, so that copies link copies', () => {
    const linking = { ...record, title: 'A', related: [record] };
    expect(alterRecord(linking, 2).related).toEqual([alterRecord(record, 2)]);
    expect(linking.related).toEqual([record]);
  });

  test('leaves out records that an index would refuse, and a second record with one address', () => {
    const records = [
      record,
      { ...record, title: 'Once more' },
      { title: 'No page', webUrl: 'ftp://paper.example/x' },
    ];
    expect([...multiplyRecords(records, 2)].map(({ title }) => title)).toEqual([
      'Rain stops play again',
      'play again Rain stops',
    ]);
  });

  test('throws if there is nothing to multiply', () => {
    expect(() => [...multiplyRecords([], 1)]).toThrow('none to multiply');
  });
});
