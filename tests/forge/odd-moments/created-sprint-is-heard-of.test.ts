import { readFileSync } from 'node:fs';

test('a sprint that was planned just now is heard of, so that the next sprint can be shown', () => {
  expect(readFileSync('manifest.yml', 'utf8')).toContain('avi:jira-software:created:sprint');
});
