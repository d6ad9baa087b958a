/** A piece of the teacher's guide. In a plan each row is a span of minutes, what is done, and how. */
export type GuidePiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "plan";
      readonly head: readonly [string, string, string];
      readonly rows: readonly (readonly [string, string, string])[];
    };

export interface GuideSection {
  readonly heading: string;
  readonly pieces: readonly GuidePiece[];
}

const text = (words: string): GuidePiece => ({ kind: "text", text: words });
const list = (...items: string[]): GuidePiece => ({ kind: "list", items });

/** The teacher's guide: the one text behind the page and `docs/teaching.md`. No other page loads it. */
export const guide: {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly GuideSection[];
} = {
  title: "Teacher’s guide",
  intro:
    "For a lesson of 45 minutes with pupils of 14 years and more. You need no account, and nobody’s name. Nothing that a class says or chooses is stored or sent.",
  sections: [
    {
      heading: "What pupils take away",
      pieces: [
        list(
          "They tell “X said it” from “it happened”, and can say which of the two a text shows.",
          "They judge a source and a piece of information apart, and give a reason for each.",
          "They follow a report back to where it starts, and count origins instead of copies.",
          "They can say “this cannot be judged”, and what they would need to see.",
        ),
      ],
    },
    {
      heading: "Before the lesson",
      pieces: [
        list(
          "Read the story that you will use. “One raid, five counts” is the shorter one and fits a single lesson. “How one article was made” needs a whole lesson for itself, or two.",
          "Choose the claim on which the class will decide. In “One raid, five counts” this is claim C4C: the prisoners were 40 commanders, all of them foreigners.",
          "Open the presentation on the computer of the room once. If its connection is weak, save the site for offline, or bring the one file.",
          "Print the worksheets, and for yourself the answer sheet.",
          "The stories are about a war. Say so beforehand; somebody in the room may know it from nearby.",
        ),
      ],
    },
    {
      heading: "A lesson of 45 minutes",
      pieces: [
        {
          kind: "plan",
          head: ["Minutes", "What", "How"],
          rows: [
            [
              "0–5",
              "Stop",
              "Show one headline and nothing else. What would you want to know before you passed it on?",
            ],
            [
              "5–10",
              "Two questions",
              "Explain letter and digit with one claim. Write on the board: who says it? How good is this piece?",
            ],
            [
              "10–18",
              "The first steps",
              "Present the first four steps of the story. Each number gets a name: who counted, and what?",
            ],
            [
              "18–21",
              "Decide alone",
              "The level is covered. Each circles a letter and a digit and writes down why. No talking. Count the hands.",
            ],
            ["21–27", "Talk", "In pairs who chose otherwise: what did you look at? Nobody has to agree."],
            ["27–29", "Decide again", "Count the hands again, beside the first ones."],
            [
              "29–35",
              "The editors’ grade",
              "Uncover it with its reasons. It is not the right answer. Which reason had nobody? Which of ours do the editors lack?",
            ],
            [
              "35–41",
              "Trace it",
              "Who copied whom? Draw the way of one number on the board. How many starting points has it?",
            ],
            [
              "41–45",
              "What would change it",
              "Each writes one sentence: what would I have to see to change my grade?",
            ],
          ],
        },
      ],
    },
    {
      heading: "How the levels work",
      pieces: [
        text(
          "A level is a letter and a digit. The letter, A to F, is about the one who says it: how reliable was that source so far? The digit, 1 to 6, is about this one piece of information: how well does it agree with what else is known?",
        ),
        text(
          "The two are never put together. A good source can be wrong, and a bad one right. F and 6 mean “cannot be judged”; they stand beside the scale, not at its lower end.",
        ),
        text(
          "The letters and digits are those of the NATO Admiralty code. The grades were given by the editors of this site, each with its reason. Others may grade otherwise.",
        ),
      ],
    },
    {
      heading: "What pupils often get wrong",
      pieces: [
        list(
          "“F is the worst.” F says that nobody has looked, or that there is nothing to look at. Ask: would you call a stranger a liar?",
          "“Twenty sites have it, so it is true.” Twenty copies of one statement are one source. Ask: who of them was there?",
          "“Somebody denies it, so it is false.” A party to a matter denies much. Ask: what does the denial show, and what would it cost to admit it?",
          "“A good source, so it is true.” That is the letter. The digit is about this piece.",
          "“The line is the way they took.” It joins two places that somebody named. Nobody reported a way.",
          "“The editors have the right answer.” They have reasons. So have you.",
          "“Then nothing is true.” Some claims here have a 1. Show one, and ask what makes it so.",
        ),
      ],
    },
    {
      heading: "How to adapt it",
      pieces: [
        list(
          "In 20 minutes: one claim and one round. Show, decide alone, talk, decide again, uncover.",
          "In two lessons: “One raid, five counts” first, then “How one article was made”, with the class as editors of the tenth paragraph.",
          "For younger pupils: only the letter, and only the question “who says it?”.",
          "For older pupils: let them grade a claim whose level they do not know, and defend it before the others.",
          "With devices: each opens the claim by its code, decides there, and compares after it was uncovered. Nothing leaves the device.",
          "Without devices: hands and worksheets do the same.",
          "For readers of other languages: the documents are in many. Ask who can read one, and whether the translation says the same.",
        ),
      ],
    },
    {
      heading: "Without a network, and on paper",
      pieces: [
        list(
          "Save for offline: open “Without a network” on the page “Method”, and press the button. It says how much it saves, and takes it away again when you ask.",
          "One file: the whole site as claimlines.html, for a USB stick. A double-click opens it.",
          "On paper: each story has a handout, a worksheet and an answer sheet, each claim too. They print in black and white, on A4 or Letter. Only the answer sheets have grades.",
        ),
      ],
    },
  ],
};
