/** AI laboratories and their models, software, internet and chip companies. Rows as in curated-entity.ts. */
export const AI_AND_TECHNOLOGY = `
org:deepseek|딥시크|DeepSeek|ディープシーク|深度求索|c=model
org:openai|오픈AI|OpenAI|オープンAI|오픈에이아이;Open AI|w=Q21708200
product:chatgpt|챗GPT|ChatGPT|チャットGPT|챗지피티;쳇GPT|
product:gpt||GPT?||지피티?|
`;
