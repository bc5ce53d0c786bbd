import { readFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { writeSite, readSiteIssues } from './site-folder';
import { linesOf } from './site-folder/file-lines';
import { faultOf } from './site-folder/issue-check';
import { smallSite, anIssue, aHistory, SPRINT_FIELD, inField, RUNNING } from '../../tests/local/jira/small-site';
const cpu = () => { const u=process.cpuUsage(); return (u.user+u.system)/1000; };
const dir = mkdtempSync(join(tmpdir(), 'big-'));
function big(issues: number, per: number) { return smallSite({ issues: Array.from({length: issues}, (_, i) => anIssue(i+1, 'SHOP-'+(i+1), { fields: { description: 'x'.repeat(2800), updated: new Date(Date.parse('2026-01-01')+ i*60000).toISOString().replace('Z','+0000'), [SPRINT_FIELD]: i%3?null:[inField(RUNNING)] }, histories: Array.from({length: per}, (_, h) => aHistory(i*per+h+1, '2026-03-0'+(h%9+1)+'T11:00:00.000+0000', {field:'status', fieldId:'status', fieldtype:'jira', from:'1', fromString:'To Do', to:'3', toString:'In Progress'})) })) }); }
async function main() {
  await writeSite(dir, big(10000, 9));
  const f = join(dir,'issues.jsonl'); console.log('MB', statSync(f).size/1e6);
  const plain = () => { const t=cpu(); for (const l of readFileSync(f,'utf8').split('\n')) if (l) JSON.parse(l); return cpu()-t; };
  const lines = async () => { const t=cpu(); let n=0; for await (const b of linesOf(dir,'issues.jsonl')) n+=b.length; return cpu()-t; };
  const parse = async () => { const t=cpu(); let n=0; for await (const b of linesOf(dir,'issues.jsonl')) for (const l of b) if (l.text) JSON.parse(l.text); return cpu()-t; };
  const check = async () => { const t=cpu(); let n=0; for await (const b of linesOf(dir,'issues.jsonl')) for (const l of b) if (l.text) faultOf(JSON.parse(l.text)); return cpu()-t; };
  const ours = async () => { const t=cpu(); let n=0; for await (const {issue} of readSiteIssues(dir)) n+=issue.changelog.histories.length; return cpu()-t; };
  const parsed = readFileSync(f,'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l)); for (let k=0;k<5;k++) { const t=cpu(); for (const p of parsed) faultOf(p); console.log('fault only', cpu()-t); } parsed.length=0;
  for (let i=0;i<8;i++) console.log('plain', Math.round(plain()), 'lines', Math.round(await lines()),  'parse', Math.round(await parse()), 'check', Math.round(await check()), 'ours', Math.round(await ours()));
  rmSync(dir,{recursive:true});
}
void main();
