import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { httpJira } from '../../../local/real/http-jira';
import { cloudConnection, closeSites, EMAIL, standIn, TOKEN } from './a-real-site';
import type { FastifyReply, FastifyRequest } from 'fastify';

afterEach(closeSites);

const FIELDS = { method: 'GET', path: '/rest/api/3/field' } as const;

async function failureOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (thrown) {
    const printed = inspect(thrown, { depth: 10, showHidden: true });
    for (const secret of [TOKEN, Buffer.from(`${EMAIL}:${TOKEN}`).toString('base64'), EMAIL]) {
      expect(printed).not.toContain(secret);
    }
    return JSON.stringify((thrown as { failure: unknown }).failure);
  }
  throw new Error('There was an answer.');
}

const asks = async (answer: (request: FastifyRequest, reply: FastifyReply) => unknown) =>
  failureOf(httpJira(cloudConnection(await standIn(answer)))(FIELDS));

describe('what is no answer of Jira', () => {
  test('a sign-in page elsewhere: nobody is followed there', async () => {
    const elsewhere = await standIn(() => []);
    const said = await asks((_, reply) => reply.redirect(`${elsewhere.address}/login?to=board`, 302));
    expect(said).toContain('led on to 127.0.0.1');
    expect(said).toContain('to sign in');
    expect(said).toContain('Check JIRA_SITE');
    expect(elsewhere.calls).toEqual([]);
  });

  test('a way to another page of the same site is not followed either', async () => {
    const site = await standIn((_, reply) => reply.redirect('/other', 301));
    await failureOf(httpJira(cloudConnection(site))(FIELDS));
    expect(site.calls).toEqual(['GET /rest/api/3/field']);
  });

  test('a way on that names no place', async () => {
    expect(await asks((_, reply) => reply.code(302).send())).toContain('led on to somewhere else');
  });

  test.each([
    ['a web page', 'text/html; charset=utf-8', '<!doctype html><title>Log in</title>'],
    ['a web page that calls itself data', 'application/json', '\n<html></html>'],
  ])('%s', async (_, type, text) => {
    expect(await asks((__, reply) => reply.type(type).send(text))).toContain(
      'sent a web page in place of data',
    );
  });

  test('a text of another form is named', async () => {
    const said = await asks((_, reply) => reply.type('text/csv').send('id;name'));
    expect(said).toContain('sent text/csv in place of JSON');
  });

  test('a refusal may come in any form: it is handed on', async () => {
    const site = await standIn((_, reply) => reply.code(401).type('text/html').send('<p>No</p>'));
    expect(await httpJira(cloudConnection(site))(FIELDS)).toMatchObject({ status: 401 });
  });
});

describe('no answer at all', () => {
  test('nobody listens there', async () => {
    const site = await standIn(() => []);
    await site.close();
    expect(await failureOf(httpJira(cloudConnection(site))(FIELDS))).toContain(
      'Nothing answers at 127.0.0.1',
    );
  });

  test('a name that nobody knows', async () => {
    const jira = httpJira(cloudConnection({ address: 'https://there-is-no-such-site.invalid' }));
    const said = await failureOf(jira(FIELDS));
    expect(said).toMatch(/There is no site at there-is-no-such-site\.invalid|The line to/);
    expect(said).toContain('jira-unreachable');
  });

  test('an answer that takes too long, its text included', async () => {
    const site = await standIn((_, reply) => {
      reply.raw.writeHead(200, { 'content-type': 'application/json' });
      reply.raw.write('[');
      return new Promise(() => undefined);
    });
    expect(await failureOf(httpJira(cloudConnection(site), 200)(FIELDS))).toContain(
      'took too long to answer',
    );
  });

  test('a line that breaks in the middle', async () => {
    const server = createServer((socket) => socket.once('data', () => socket.destroy()));
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => {
        resolve((server.address() as { port: number }).port);
      }),
    );
    const jira = httpJira(cloudConnection({ address: `http://127.0.0.1:${String(port)}` }));
    expect(await failureOf(jira(FIELDS))).toContain('jira-unreachable');
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('an answer', () => {
  test('carries no cookie and nobody’s name, but what tells how long to wait', async () => {
    const site = await standIn((_, reply) =>
      reply
        .headers({
          'set-cookie': 'a=b',
          'x-ausername': 'somebody',
          'retry-after': '3',
          'x-ratelimit-reset': 'soon',
        })
        .send([]),
    );
    const { headers } = await httpJira(cloudConnection(site))(FIELDS);
    expect(Object.keys(headers).sort()).toEqual(['content-type', 'retry-after', 'x-ratelimit-reset']);
  });
});
