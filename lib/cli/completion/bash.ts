import type { CommandLine, Completable, Value, Verb } from "./verbs.ts";

/** A script for bash (3.2 and newer): `source <(newsprint completion bash)`. */
export function bashScript({ name, verbs, options }: CommandLine): string {
  const complete = `_${name.replaceAll(/\W/g, "_")}`;
  return `# bash completion of ${name}: source <(${name} completion bash)
${complete}_names() {
  local found
  compopt -o filenames 2>/dev/null
  # A line is a name, whatever spaces it has.
  while IFS= read -r found; do COMPREPLY+=("$found"); done < <(compgen "$1" -- "$cur")
}
${complete}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" verb="" word
  # An equals sign is a word of its own here.
  if [[ "$cur" == "=" ]]; then cur=""; elif [[ "$prev" == "=" ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ "$word" != -* ]]; then verb="$word"; break; fi
  done
  COMPREPLY=()
  case "$verb" in
    "") ${words([...verbs.map((verb) => verb.name), ...flagsOf(options)])} ;;
${verbs.map((verb) => caseOf(verb, complete)).join("\n")}
  esac
}
complete -F ${complete} ${name}
`;
}

function caseOf({ name, options, argument }: Verb, complete: string): string {
  const values = byOffer(options, complete);
  return [
    `    ${name})`,
    ...(values.length === 0 ? [] : ['      case "$prev" in', ...values, "      esac"]),
    `      if [[ "$cur" == -* ]]; then ${words(flagsOf(options))}; else ${offer(argument ?? { kind: "any" }, complete)}; fi`,
    "      ;;",
  ].join("\n");
}

/** Options that take the same share a line. */
function byOffer(options: readonly Completable[], complete: string): string[] {
  const flags = Map.groupBy(
    options.filter(({ value }) => value),
    ({ value }) => offer(value!, complete),
  );
  return [...flags].map(([offered, of]) => `        ${flagsOf(of).join("|")}) ${offered}; return ;;`);
}

function offer(value: Value, complete: string): string {
  if (value.kind === "choices") return words(value.choices);
  if (value.kind === "any") return ":";
  return `${complete}_names ${value.kind === "file" ? "-f" : "-d"}`;
}

const flagsOf = (options: readonly Completable[]): string[] => options.map(({ flag }) => flag);

const words = (list: readonly string[]): string => `COMPREPLY=($(compgen -W "${list.join(" ")}" -- "$cur"))`;
