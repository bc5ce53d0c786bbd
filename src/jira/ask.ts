import type { z } from 'zod';
import { isKnownFailure, knownFailure } from '../domain/model/known-failure';
import type { Jira, JiraRequest, JiraResponse } from './jira';
import { readAs } from './read-as';
import { refusalOf } from './refusal';

/** A question to Jira: the call, what it is about in words ("the board configuration"), and the form of its answer. */
export interface Question<T> {
  readonly request: JiraRequest;
  readonly answer: string;
  readonly schema: z.ZodType<T>;
}

/**
 * Asks Jira and reads the answer. Throws `jira-unreachable` when nothing answers, a refusal when Jira says no, and
 * `jira-answer-unreadable` when the answer is a web page, is cut short, or lacks a field we need.
 */
export async function ask<T>(jira: Jira, { request, answer, schema }: Question<T>): Promise<T> {
  const response = await jira(request).catch((thrown: unknown) => {
    throw isKnownFailure(thrown) ? thrown : nothingAnswers(answer);
  });
  const refusal = refusalOf(response, answer);
  if (refusal) throw refusal;
  return readAs(schema, jsonOf(response, answer), answer);
}

function jsonOf({ text, headers }: JiraResponse, answer: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const isPage = text.trimStart().startsWith('<') || (headers['content-type'] ?? '').includes('text/html');
    throw isPage ? webPage(answer) : cutShort(answer);
  }
}

function nothingAnswers(answer: string) {
  return knownFailure(
    'jira-unreachable',
    `Jira gave no answer about ${answer}.`,
    'Check the connection to Jira, then refresh.',
  );
}

function webPage(answer: string) {
  return knownFailure(
    'jira-answer-unreadable',
    `Asked about ${answer}, Jira sent a web page instead of data. That is often a sign-in page or a proxy on the way.`,
    'Sign in to Jira again, then refresh.',
  );
}

function cutShort(answer: string) {
  return knownFailure(
    'jira-answer-unreadable',
    `Jira's answer about ${answer} broke off or is no JSON. No number was made of it.`,
    'Refresh to read it again.',
  );
}
