import { connect } from '@minxin/database';
import { copyAlone } from './bench/ingest.ts';
import { importCsv, importXlsx } from './bench/importing.ts';
const n=Number(process.argv[2]);
const url='postgres://minxin@127.0.0.1:55432/minxin_bench';
const connection=await connect(url); const bench={url,connection};
const first=Number(process.argv[3]);
const alone=await copyAlone(bench,first,n);
console.log('alone',alone);
const csv=await importCsv(bench,'/tmp',first,n); console.log('csv',csv,alone/csv.seconds);
if(process.argv[4]) {const x=await importXlsx(bench,'/tmp',first+n,n); console.log('xlsx',x);}
await connection.close();
