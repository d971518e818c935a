import {
  benefitsGiven,
  enterpriseLedgerMonths,
  enterpriseStaffing,
  enterprises as enterpriseTable,
  memberStays,
  servedHouseholds,
  teamCompliance,
  teamPlaces,
  teamShortfalls,
  voucherBookings,
} from '@minxin/database';
import { eq } from 'drizzle-orm';
import { count, distinct, type Measure, stock, stockWhere, sum } from '../../definition/measure.ts';

const { happenedOn } = benefitsGiven;
type Team = (typeof teamPlaces.team.enumValues)[number];
const placesIn = (team: Team) =>
  stockWhere(eq(teamPlaces.team, team), teamPlaces.joinedOn, teamPlaces.untilDay);
const poorPlacesIn = (team: Team) =>
  stockWhere(eq(teamPlaces.team, team), teamPlaces.poorSince, teamPlaces.untilDay);

export const measures = {
  enterprises: stock(enterpriseTable.registeredOn, enterpriseTable.closedOn),
  withThreeTeams: stock(enterpriseStaffing.threeTeamsSince, enterpriseStaffing.untilDay),
  everJoined: stock(memberStays.firstSince),
  membersNow: stock(memberStays.sinceDay, memberStays.untilDay),
  hired: count({ at: teamPlaces.joinedOn }),
  places: stock(teamPlaces.joinedOn, teamPlaces.untilDay),
  poorPlaces: stock(teamPlaces.poorSince, teamPlaces.untilDay),
  labour: placesIn('labour'),
  labourPoor: poorPlacesIn('labour'),
  technical: placesIn('technical'),
  technicalPoor: poorPlacesIn('technical'),
  marketing: placesIn('marketing'),
  marketingPoor: poorPlacesIn('marketing'),
  unstaffed: stockWhere(
    eq(teamCompliance.state, 'unstaffed'),
    teamCompliance.sinceDay,
    teamCompliance.untilDay,
  ),
  staffedTeams: stock(teamCompliance.staffedSince, teamCompliance.untilDay),
  compliantTeams: stock(teamCompliance.compliantSince, teamCompliance.untilDay),
  shortfall: stock(teamShortfalls.sinceDay, teamShortfalls.untilDay),
  vouchers: count({ at: voucherBookings.bookedOn }),
  timelyVouchers: count({
    at: voucherBookings.bookedOn,
    where: eq(voucherBookings.isTimely, true),
  }),
  ledgerMonths: count({ at: enterpriseLedgerMonths.month }),
  compliantMonths: count({
    at: enterpriseLedgerMonths.month,
    where: eq(enterpriseLedgerMonths.isCompliant, true),
  }),
  benefits: count({ at: happenedOn }),
  timelyBenefits: count({ at: happenedOn, where: eq(benefitsGiven.isTimely, true) }),
  benefitFen: sum(benefitsGiven.amountFen, { at: happenedOn, inFen: true }),
  benefiting: distinct(benefitsGiven.householdNo, { at: happenedOn }),
  served: stock(servedHouseholds.sinceDay, servedHouseholds.untilDay),
} as const satisfies Record<string, Measure>;
