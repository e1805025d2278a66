// Writes a corpus of cost files: corpus.mjs FOLDER COUNT [SEED]. One shared library, and COUNT files of about 2 KB that import it.
// With --one as a fourth argument, all of them as one file, FOLDER/plans.cost, each name with its number.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, count, seed] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4] ?? 1)];
let state = seed >>> 0;
const random = () => {
  // mulberry32
  state = (state + 0x6d2b79f5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const between = (low, high) => Math.round(low + random() * (high - low));
const offers = 40;

const library = () => {
  const parts = ["language 1.0\npackage shared.prices\n\nimport costdsl.hardware.*\n\ncurrency USD\nas of 2025-03-31\n",
    'source frame "Frame contracts of the group" { publisher: "in house"  date: 2025-03  tier: primary }\n'];
  for (let i = 0; i < offers; i++) {
    parts.push(`accelerator Offer_${i} "Offer ${i}" extends H100_SXM {
  price:  ${between(24, 34)}k USD / device @frame
  rental: ${(1.8 + random()).toFixed(2)} USD / GPU-hour @frame
}\n`);
  }
  return parts.join("\n");
};

const head = `language 1.0

import costdsl.hardware.*
import shared.prices.*

currency USD
as of 2025-03-31
`;

/** One plan; a suffix tells its names apart from those of others in the same file. */
const plan = (n, s) => {
  const offer = () => `Offer_${between(0, offers - 1)}`;
  const devices = between(64, 4096);
  const days = between(10, 90);
  // by the true price per device, or well beside it
  const million = ((devices * 0.03 * between(6, 20)) / 10).toFixed(1);
  return `source paper${s} "Report on plan ${n}" { publisher: "in house"  date: 2025-03  tier: primary  status: verified }
source press${s} "What a newspaper made of plan ${n}" { date: 2025-03  tier: press  status: verified }

organization Team_${n} { country: FR  founded: ${between(2005, 2022)} }

pool own${s} "bought, in a colocated hall" {
  devices:     ${devices} of ${offer()}
  owner:       Team_${n}
  acquired:    2025-01
  life:        ${between(3, 5)} years
  electricity: 0.0${between(60, 95)} to 0.1${between(10, 60)} USD / kWh @paper${s}
  PUE:         1.1 to 1.${between(2, 5)}
  busy:        ${between(40, 85)}% @paper${s}
}
pool hired${s} "the same, rented" {
  devices: ${devices} of ${offer()}
  rental:  ${(1.8 + random()).toFixed(2)} USD / GPU-hour @paper${s}
  busy:    ${between(40, 85)}%
}

staff operators${s} {
  headcount: ${between(2, 9)} people
  pay:       70k to 95k USD / person / year
  loaded:    1.35 to 1.45
  employer:  Team_${n}
}
staff researchers${s} {
  headcount: ${between(5, 60)} people
  pay:       90k to 190k USD / person / year
  loaded:    1.35 to 1.45
  employer:  Team_${n}
}

run training${s} "on all of the cluster" {
  on:        ${devices} of ${offer()}
  duration:  ${days} days
  precision: bf16
}

programme owning${s} { includes: own${s}, operators${s}, researchers${s}  by: Team_${n}  period: ${between(2, 4)} years }
programme renting${s} { includes: hired${s}, researchers${s}  by: Team_${n}  period: ${between(2, 4)} years }

/** "The group spent about ${million} million dollars on its machines." Sometimes that is so. */
claim machines${s} "what the machines cost" {
  source: press${s}
  states: own${s}.capex is about ${million}M USD
  quote:  "about ${million} million dollars on its machines"
}
claim salaries${s} "what its researchers earn, who are said to be well paid" {
  source: press${s}
  states: researchers${s}.pay is over ${between(80, 260)}k USD / person / year
}
claim whole${s} "what it all comes to over the years, machines and people" {
  source:       paper${s}
  by:           Team_${n}
  states:       owning${s}.cost is up to ${between(40, 400)}M USD
  presented_as: owning${s}
}

expect own${s}.capex > 1M USD
`;
};

mkdirSync(join(folder, "shared"), { recursive: true });
writeFileSync(join(folder, "shared", "prices.cost"), library());
if (process.argv[5] === "--one") {
  const plans = Array.from({ length: count }, (_, n) => plan(n, `_${n}`));
  writeFileSync(join(folder, "plans.cost"), head + "\n" + plans.join("\n"));
}
for (let n = 0; n < count && process.argv[5] !== "--one"; n++) {
  const part = join(folder, String(Math.floor(n / 1000)).padStart(3, "0"));
  if (n % 1000 === 0) mkdirSync(part, { recursive: true });
  writeFileSync(join(part, `plan-${String(n).padStart(6, "0")}.cost`),
    `/** Plan ${n}: a cluster of the group, its people, a run, and what is said of them. */\n${head}\n${plan(n, "")}`);
}
