import type { CommandLine, Completable, Value, Verb } from "./verbs.ts";

/** A script for zsh, to be sourced or put into a folder of `fpath` as `_newsprint`. */
export function zshScript({ name, verbs, options }: CommandLine): string {
  const complete = `_${name}`;
  return `#compdef ${name}
# zsh completion of ${name}: source <(${name} completion zsh), behind compinit
${complete}() {
  local -a verbs
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${options.map(optionOf).join(" ")} '1: :->verb' '*:: :->rest' && return
  if [[ $state == verb ]]; then
    verbs=(
${verbs.map((verb) => `      ${quoted(`${verb.name}:${verb.summary}`)}`).join("\n")}
    )
    _describe -t commands command verbs
    return
  fi
  case $line[1] in
${verbs.map(caseOf).join("\n")}
  esac
}
if [[ $funcstack[1] == ${complete} ]]; then ${complete} "$@"; else compdef ${complete} ${name}; fi
`;
}

function caseOf({ name, options, argument }: Verb): string {
  const rest = argument ? [quoted(`*: :${action(argument)}`)] : [];
  return `    ${name}) _arguments -s ${[...options.map(optionOf), ...rest].join(" ")} ;;`;
}

/** \`--flag[summary]:message:action\`, a value also behind an equals sign. */
function optionOf({ flag, short, summary, value }: Completable): string {
  const about = `[${summary.replaceAll(/[[\]\\:]/g, "\\$&")}]`;
  if (value) return quoted(`${flag}=${about}: :${action(value)}`);
  return short ? `'(${short} ${flag})'{${short},${flag}}${quoted(about)}` : quoted(`${flag}${about}`);
}

function action(value: Value): string {
  if (value.kind === "choices") return `(${value.choices.join(" ")})`;
  if (value.kind === "file") return "_files";
  return value.kind === "folder" ? "_files -/" : " ";
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
