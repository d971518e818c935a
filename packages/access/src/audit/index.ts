export { AuditError, type AuditErrorCode } from './audit-error.ts';
export { type Actor, type AuditEvent, actorOf, localActor, PROGRAM } from './audit-event.ts';
export { readChainFile } from './chain-file.ts';
export { type Denial, Denials, type WriteDenial } from './denials.ts';
export { type WordedDetail, wordedDetails } from './detail-words.ts';
export { type ExportedChain, exportChain } from './export-chain.ts';
export { type KeptAnchors, keepAnchors } from './keep-anchors.ts';
export { parseAnchor } from './parse-anchor.ts';
export { type Pruned, pruneChain } from './prune-chain.ts';
export { readChain, readHead } from './read-chain.ts';
export {
  countEvents,
  type EventFilter,
  type EventPage,
  type EventPlace,
  type EventRow,
  eventPages,
  readEvents,
} from './read-events.ts';
export { type ChainPlace, recordEvent, witnessOf } from './record-event.ts';
export { type Verified, verifyChain } from './verify-chain.ts';
export { type ChainFault, type Verification, verifyRows } from './verify-rows.ts';
export { EVENT_NAMES, faultText } from './words.ts';
