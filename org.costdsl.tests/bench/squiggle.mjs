// The model of examples/montecarlo.cost in Squiggle: prints mean, 5 % and 95 % points and samples per second.
import { run } from "@quri/squiggle-lang";

const samples = Number(process.argv[2] ?? 1_000_000);
const repetitions = Number(process.argv[3] ?? 7);
const model = `
gpus = 9k to 11k
price = 10k to 30k
util = beta(20, 30)
power = 700
hours = 24 * 365 * 4
elec = 0.05 to 0.12
capex = gpus * price
energy = gpus * power / 1000 * hours * util * elec
staff = (100 to 200) * (200k to 1.3M) * 4
total = capex + energy + staff
[mean(total), quantile(total, 0.05), quantile(total, 0.95)]
`;
const times = [];
let result;
for (let i = 0; i < repetitions; i++) {
  const start = performance.now();
  const output = await run(model, { environment: { sampleCount: samples, xyPointLength: 1000, seed: "s" + i } });
  if (!output.result.ok) throw new Error(output.result.value.toString());
  result = output.result.value.result.toString();
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const median = times[times.length >> 1];
console.log(`squiggle ${(samples / median / 1000).toFixed(3)} M samples/s ${result}`);
