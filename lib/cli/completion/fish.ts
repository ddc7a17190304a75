import type { CommandLine, Completable, Value } from "./verbs.ts";

/** A script for fish: `newsprint completion fish > ~/.config/fish/completions/newsprint.fish`. */
export function fishScript({ name, verbs, options }: CommandLine): string {
  const line = (...parts: string[]) => ["complete", "-c", name, ...parts].join(" ");
  const first = "-n __fish_use_subcommand";
  return `${[
    `# fish completion of ${name}: ${name} completion fish > ~/.config/fish/completions/${name}.fish`,
    line("-f"),
    ...options.map((option) => line(first, ...optionOf(option))),
    ...verbs.map((verb) => line(first, "-a", verb.name, "-d", quoted(verb.summary))),
    ...verbs.flatMap((verb) => {
      const behind = `-n ${quoted(`__fish_seen_subcommand_from ${verb.name}`)}`;
      return [
        ...verb.options.map((option) => line(behind, ...optionOf(option))),
        ...(verb.argument && verb.argument.kind !== "any" ? [line(behind, ...offer(verb.argument))] : []),
      ];
    }),
  ].join("\n")}\n`;
}

function optionOf({ flag, short, summary, value }: Completable): string[] {
  return [
    ...(short ? ["-s", short.slice(1)] : []),
    "-l",
    flag.slice(2),
    ...(value ? ["-r", ...offer(value)] : []),
    "-d",
    quoted(summary),
  ];
}

function offer(value: Value): string[] {
  if (value.kind === "choices") return ["-f", "-a", quoted(value.choices.join(" "))];
  if (value.kind === "file") return ["-F"];
  return value.kind === "folder" ? ["-f", "-a", "'(__fish_complete_directories)'"] : ["-f"];
}

const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
