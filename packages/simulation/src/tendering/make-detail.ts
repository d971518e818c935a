import { randomStream } from '../random/random.ts';
import { bidDeadline } from './bid-period.ts';
import { losersOf, makeBids } from './bids.ts';
import { makeAmendment, makeContract } from './contracts.ts';
import type { Tender, TenderDetail } from './detail.ts';
import { makeLots } from './lots.ts';
import { makeNotices } from './notices.ts';
import { controlPrice } from './prices.ts';
import type { PlantedFlag } from './red-flags.ts';

/**
 * How a tender came to its result: its lots, the bids (as many as it had bidders, the winner's at
 * the price of the award), what was signed and what was published. Each tender draws from a stream
 * of its own, so that one doesn't disturb the next.
 */
export function makeDetail(
  tender: Tender,
  seed: number,
  flag: PlantedFlag | undefined,
): TenderDetail<Tender> {
  const random = randomStream(seed, `tendering/detail/${tender.tenderNo}`);
  const controlPriceFen = controlPrice(tender, random);
  const deadline = bidDeadline(tender, random, flag === 'R003');
  const losers = losersOf(tender, random);
  const awarded = makeLots(tender, controlPriceFen, flag !== undefined, random);
  const bids = awarded.flatMap(({ lot, awardFen }) =>
    makeBids(tender, deadline, lot, awardFen, losers, flag, random),
  );
  const awards = awarded.map(({ lot, awardFen }) => ({
    ...{ tenderNo: tender.tenderNo, lotNo: lot.lotNo, supplierCode: tender.supplierCode },
    ...{ amountFen: awardFen, awardedOn: tender.awardedOn },
    approvalDocument: flag === 'R035' ? `模拟批复 ${tender.tenderNo}` : null,
  }));
  const contracts = awards.flatMap((award) => makeContract(award, random) ?? []);
  return {
    tender: { ...tender, controlPriceFen, bidDeadline: deadline, openedAt: deadline },
    lots: awarded.map(({ lot }) => lot),
    ...{ bids, awards, contracts },
    amendments: contracts.flatMap((one) => makeAmendment(tender.kind, one, random) ?? []),
    notices: makeNotices(tender, deadline, contracts, random),
  };
}
