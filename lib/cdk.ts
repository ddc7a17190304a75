/** For other people's CDK apps. */
export { ArticlePipeline, type ArticlePipelineProps } from "./constructs/article-pipeline.ts";
export { ArticleProcessing } from "./constructs/article-processing.ts";
export { ArticleStorage } from "./constructs/article-storage.ts";
export type { PipelineMetrics } from "./constructs/pipeline-metrics.ts";
