import { useState } from 'react';
import type { BoardHealth } from '../../../src/contract';
import { useTelling } from '../telling';
import type { Question } from '../use-question';
import { newsBetween } from './news';

/** What the last look of the panel by itself brought; `null` after everything that somebody asked for. */
export function useNews({ value, came }: Question<BoardHealth>): string | null {
  const telling = useTelling();
  const [seen, setSeen] = useState(value);
  const [news, setNews] = useState<string | null>(null);
  if (value !== seen) {
    setSeen(value);
    if (came !== 'by-itself') setNews(null);
    else if (seen !== null && value !== null) setNews(newsBetween(seen, value, telling) ?? news);
  }
  return news;
}
