import type { SampleArticle } from "../sample-article.ts";

export const transformers: SampleArticle = {
  path: "/stories/the-other-transformers",
  headline: "The AI Race Is Waiting for Transformers. The Other Kind",
  description:
    "OpenAI, Google and Anthropic can order chips by the acre. The steel boxes that power them take three years.",
  section: ["Infrastructure"],
  author: { name: "Priyanka Devereux", email: "priyanka@signalpath.test" },
  published: "2026-02-05T14:00:00Z",
  picture: {
    caption: "A 400-ton transformer on its way to a data center near Abilene, Texas, at walking pace.",
    credit: "Signal Path/Ignacio Brandt",
    alt: "A long trailer with many wheels on a highway",
  },
  keywords: ["transformers", "data centers", "Hitachi Energy", "OpenAI"],
  body: [
    "The convoy left Houston at midnight with 22 axles, two locomotives' worth of diesel and a police escort that had brought sandwiches. Its cargo was a transformer: not the neural network architecture that Google researchers described in 2017, but a 400-ton steel box full of copper and oil. It would reach Abilene, 350 miles away, in nine days.",
    "Every company that trains large models has learned to love such boxes, because there are not enough of them. Nvidia can ship a rack of accelerators in about 12 weeks. A large power transformer, ordered today, arrives in 128 weeks on average, and the biggest take four years. Before 2020 it was 50.",
    '"We have customers who own the land, the chips and the gas, and they are standing in a field," said Rosalind Achterberg, who plans grid connections for a utility in Ohio. She keeps a list of 41 projects that want to plug in. Together they would draw 9 gigawatts, more than the whole of Ireland.',
    "## Bending steel by hand",
    "The trouble is that nobody can hurry. The core of a transformer is stacked from sheets of grain-oriented steel, a quarter of a millimeter thick, that only a dozen mills make. Its windings are wrapped by people who take five years to train. At a Hitachi Energy plant in Virginia, where 180 winders work in two shifts, the fastest is 61 and has no plans to retire.",
    "Money is pouring in all the same. Hitachi Energy is spending $457 million on a new factory in South Boston, Virginia. Siemens Energy is building one in Charlotte. South Korea's HD Hyundai Electric and Hyosung Heavy Industries, which between them supply about a third of what America imports, have raised their forecasts three times in a year. Prices are up 77% since 2020.",
    "The labs have begun to act like utilities. OpenAI and its partners ordered transformers for Texas before they had settled on a building. Anthropic has said that it will pay for grid upgrades that its data centers cause. Microsoft is paying for a reactor at Three Mile Island to be restarted by 2027. Meta, one broker says, bought 30 units from a canceled steelworks and worked out later where to put them.",
    'Some engineers see a way around. A start-up in Lausanne founded by Matthieu Corvane is testing a solid-state transformer, which does with silicon carbide what copper and oil have done since 1886. His prototype handles 2.5 megawatts and fits on a pickup. "The old machine is beautiful," he said. "So was the horse."',
    "In Abilene the convoy arrived on a Thursday, a day early. A crowd had gathered. Somebody had painted a banner: ATTENTION IS ALL YOU NEED. The crew, who had not read the paper, took it as a compliment.",
  ],
  comments: [],
};
