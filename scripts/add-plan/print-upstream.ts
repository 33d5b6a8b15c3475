import type { ReadUpstream } from '#scripts/read-upstream.ts';

/** Prints what was read of a text of a higher level, and above which plans it stands. */
export function printUpstream({ upstream, witness }: ReadUpstream): void {
  const { source } = upstream;
  const facts = {
    level: upstream.level,
    province: upstream.province?.zh,
    prefecture: upstream.prefecture?.zh,
    issuer: upstream.issuer,
    docNumber: upstream.docNumber,
    signedOn: upstream.signedOn,
    issuedOn: upstream.issuedOn,
    publishedOn: upstream.publishedOn,
    encoding: source.encoding,
    obtained: upstream.obtained.how,
  };
  for (const [field, value] of Object.entries(facts))
    if (value !== undefined) console.log(`  ${field.padEnd(12)} ${value ?? 'not in the file'}`);
  console.log(`\nstands above: ${[...witness.covers].join(', ') || 'no plan'}`);
  console.log(`sentences: ${witness.clauses.length}`);
  console.log(`characters: ${source.characters}, masked: ${source.published.masked}\n`);
}
