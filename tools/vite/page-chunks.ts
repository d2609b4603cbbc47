// Which modules go in which file. Left alone the bundler makes one for each set of pages that share something: sixty for a participant, each compressed by
// itself and asked for by itself, which costs a slow line 10 kB and a handful of round trips. So: what every page has in one, what a participant's page has beside that
// in another.

/** What is asked of the bundler about a module. */
type Info = { readonly importedIds: readonly string[] };
type Graph = { readonly getModuleInfo: (id: string) => Info | null };

/** All that these modules import, themselves included, and not what they import later on. */
export function importedBy(starts: readonly string[], graph: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) add(imported);
  };
  for (const start of starts) add(start);
  return found;
}

/** What may be left out of a page that imports it, where the page uses none of it (see pure-shared.ts): the bundler knows best where that goes. */
const LEFT_OUT = /\/shared\/|\/node_modules\/(?:zod|fractional-indexing|lucide-react\/dist\/esm\/icons)\//;

/** The name of the file for a module; null leaves it to the bundler. `pages` are what a participant goes through after the first page. */
export function chunkNames(pages: readonly string[]) {
  let inSeat: ReadonlySet<string> | undefined;
  return (id: string, graph: Graph): string | null => {
    inSeat ??= importedBy(pages, graph);
    return inSeat.has(id) && !LEFT_OUT.test(id) ? 'seat' : null;
  };
}
