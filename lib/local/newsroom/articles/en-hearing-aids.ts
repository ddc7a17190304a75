import type { SampleArticle } from "../sample-article.ts";

export const hearingAids: SampleArticle = {
  path: "/stories/a-model-the-size-of-a-pea",
  headline: "A Model the Size of a Pea Learns to Hear One Voice in a Crowd",
  description: "An open model with 1.9 million parameters runs for 31 hours on a hearing-aid battery.",
  section: ["Machine Learning"],
  author: { name: "Jonah Stirling-Baez", email: "jonah@signalpath.test" },
  published: "2026-03-11T09:30:00Z",
  picture: {
    caption: "The prototype, with the chip that runs the model beside a green pea.",
    credit: "Signal Path/Ignacio Brandt",
    alt: "A tiny circuit board next to a pea",
  },
  keywords: ["hearing aids", "edge AI", "open source"],
  body: [
    "At a noisy tapas bar in Valencia last month, Eulàlia Ferrer did something that she had not done in 12 years. She heard her sister, two seats away, finish a joke.",
    "Ms. Ferrer, 58, was wearing a prototype from a university group that published its work on Tuesday. The device holds a neural network of 1.9 million parameters, about a millionth of what is thought to be in a large chatbot, and it does one thing: it learns a voice from six seconds of speech, then lets that voice through and turns the rest of the room down by up to 20 decibels.",
    'The trick is time. A hearing aid has about eight milliseconds before the ear notices a delay, and a battery that holds less energy than a raisin. "You can\'t send the sound to a data center," said Anselm Okonjo, who led the project at the Polytechnic University of Valencia. "By the time it comes back, the joke is over."',
    "His team trained a model 300 times as large, then taught the small one to copy it, a method called distillation. They cut its numbers down to four bits each. The result draws 3.1 milliwatts on a chip from Ambiq and ran for 31 hours in tests with 46 volunteers, who followed 87% of sentences in a recorded café, against 54% with their own devices.",
    "The group has put everything under an open license: weights, training code and the circuit board. It used 4,200 hours of speech in 39 languages, among them Korean, Basque and Welsh. Sonova and Demant, two of the five companies that sell nine in ten hearing aids, have asked for a meeting. Apple, whose AirPods Pro have worked as hearing aids since 2024, has not commented.",
    'There are limits. The model loses the voice if its owner laughs for more than two seconds, and it thinks that parrots are people. It does nothing for the profoundly deaf. And at least one volunteer handed the prototype back. "For years I had an excuse at family dinners," he told the researchers. "You have taken it from me."',
    'A trial with 500 people starts in September in Spain and Wales. If regulators agree, kits could cost about €140, a tenth of what a pair of hearing aids costs in Germany. Ms. Ferrer will not say what the joke was. "You had to be there," she said. "And I was."',
  ],
  comments: [],
};
