import { connect } from '@minxin/database';
import { importFile } from '@minxin/importing';
import { refreshRollups } from '@minxin/metrics';
import { CATALOGUE } from '@minxin/records';
const url='postgres://minxin@127.0.0.1:55432/minxin_bench';
const log:[number,string][]=[];
const t0=performance.now();
const connection=await connect(url,{onStatement:(q)=>{ const t=performance.now(); log.push([t,q.replace(/\s+/g,' ').slice(0,110)]); }});

const { report, plan } = await importFile({ connection, catalogue: CATALOGUE, districtCode: '610902', now: new Date(), refresh: refreshRollups }, { path: process.argv[2]!, name: 'cases' }, { mode: 'all', isTrial: process.argv[3]==='trial' });
console.log(report?.status, report?.counts, plan.problems);
log.push([performance.now(),'end']);
for(let i=0;i<log.length-1;i++){const d=log[i+1]![0]-log[i]![0]; if(d>150) console.log(d.toFixed(0), log[i]![1]);}
console.log('total',performance.now()-t0);
await connection.close();
