import type { Argument, Command, Option } from "commander";

/** What may stand in the place of a value: one of a few words, a file, a folder, or what only its writer knows. */
export type Value =
  | { kind: "choices"; choices: readonly string[] }
  | { kind: "file" }
  | { kind: "folder" }
  | { kind: "any" };
export type Completable = { flag: string; short?: string; summary: string; value?: Value };
export type Verb = { name: string; summary: string; options: Completable[]; argument?: Value };
export type CommandLine = { name: string; verbs: Verb[]; options: Completable[] };

/** Everything that can be completed, read off the command line itself, so that it cannot be forgotten here. */
export function completables(program: Command): CommandLine {
  const verbs = program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    ...partsOf(command),
  }));
  const names = verbs.map(({ name }) => name);
  const help = { name: "help", summary: "what a command takes", options: [], argument: choices(names) };
  return { name: program.name(), verbs: [...verbs, help], options: partsOf(program).options };
}

function partsOf(command: Command): Pick<Verb, "options" | "argument"> {
  const [argument] = command.registeredArguments;
  return {
    options: command.createHelp().visibleOptions(command).map(completable),
    ...(argument ? { argument: readValue(argument, argument.name()) } : {}),
  };
}

function completable(option: Option): Completable {
  const placeholder = /[<[]([^\]>]+)[\]>]/.exec(option.flags)?.[1];
  return {
    flag: option.long!,
    ...(option.short ? { short: option.short } : {}),
    summary: option.description,
    ...(placeholder === undefined ? {} : { value: readValue(option, placeholder) }),
  };
}

function readValue({ argChoices }: Pick<Option | Argument, "argChoices">, placeholder: string): Value {
  if (argChoices) return choices(argChoices);
  if (placeholder === "file") return { kind: "file" };
  return { kind: placeholder === "dir" ? "folder" : "any" };
}

const choices = (of: readonly string[]): Value => ({ kind: "choices", choices: of });
