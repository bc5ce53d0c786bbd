import type { SiteFacts } from '../../../local/forge/host/site-facts';
import { addressOf, scenarioOf, viewerIn } from '../../../local/forge/page/scenario';

const SITE = {
  projects: [{ key: 'SHOP' }, { key: 'OPS' }],
  people: [
    { accountId: 'person-1', projects: ['SHOP'] },
    { accountId: 'person-2', projects: ['OPS'] },
    { accountId: 'anonymous', projects: [] },
  ],
  modules: [
    { key: 'page', shownAs: 'page' },
    { key: 'menu', shownAs: 'window' },
    { key: 'beside', shownAs: 'item' },
    { key: 'watch', shownAs: 'background' },
    { key: 'gadget', shownAs: 'dashboard' },
  ],
} as unknown as SiteFacts;

const read = (address: string) => scenarioOf(new URL(address, 'http://127.0.0.1:3880'), SITE);

describe('the address of a scenario', () => {
  test('leads back to it', () => {
    const scenario = {
      project: 'OPS',
      as: 'anonymous',
      theme: 'dark',
      module: 'menu',
      path: '/board/1/sprint/12?tab=all',
      board: 1,
      sprint: 12,
      locale: 'de-DE',
    } as const;
    expect(read(addressOf(scenario))).toEqual(scenario);
  });

  test('that names nothing is the first of everything', () => {
    expect(read('/')).toEqual({ project: 'SHOP', as: 'person-1', theme: 'auto', module: 'page', path: '/' });
  });

  test('that names what is not there is the first of it', () => {
    expect(read('/?project=NONE&as=made-up&theme=pink&module=none&path=elsewhere&board=x')).toEqual(
      read('/'),
    );
  });

  test('names no language when it is that of the browser again', () => {
    expect(addressOf({ ...read('/?locale=de-DE'), locale: undefined })).toBe(addressOf(read('/')));
  });

  test.each(['fr-FR', 'de'])('may name a language that the panel has no texts for: %s', (locale) => {
    expect(read(`/?locale=${locale}`).locale).toBe(locale);
  });

  test.each(['', 'german', '<b>', 'de-DE; x'])('that names no language at all has none: %j', (locale) => {
    expect(read(`/?locale=${encodeURIComponent(locale)}`)).toEqual(read('/'));
  });

  test('leaves out a path that is the start', () => {
    expect(addressOf(read('/'))).not.toContain('path');
  });

  test('is looked at as somebody of the project when it names nobody', () => {
    expect(read('/?project=OPS').as).toBe('person-2');
  });
});

describe('the address of a place', () => {
  test.each([
    { place: 'item', item: 'OPS-7' },
    { place: 'board', board: 2 },
    { place: 'dashboard' },
    { place: 'item' },
  ] as const)('leads back to it: %j', (placed) => {
    const scenario = { project: 'OPS', as: 'person-2', theme: 'light', module: 'page', path: '/' } as const;
    expect(read(addressOf({ ...scenario, ...placed }))).toEqual({ ...scenario, ...placed });
  });

  test('of an item is the one that it has in Jira, in its own project', () => {
    expect(read('/browse/OPS-7')).toMatchObject({
      project: 'OPS',
      as: 'person-2',
      place: 'item',
      item: 'OPS-7',
    });
    expect(read('/browse/OPS-7?project=SHOP&as=anonymous')).toMatchObject({
      project: 'SHOP',
      as: 'anonymous',
    });
  });

  test.each([
    ['beside&item=SHOP-1', { place: 'item', item: 'SHOP-1' }],
    ['watch', { place: 'board' }],
    ['gadget', { place: 'dashboard' }],
  ])('is found by the module that stands there: %s', (module, placed) => {
    expect(read(`/?module=${module}`)).toMatchObject(placed);
  });

  test('that no place has is the first module', () => {
    expect(read('/?place=moon')).toEqual(read('/'));
  });
});

describe('who looks after a change of project', () => {
  test.each([
    ['somebody of another team: somebody of this one', 'person-1', 'person-2'],
    ['somebody of this team: the same', 'person-2', 'person-2'],
    ['somebody without any role: the same', 'anonymous', 'anonymous'],
  ])('%s', (_, before, after) => {
    expect(viewerIn('OPS', before, SITE.people)).toBe(after);
  });
});
