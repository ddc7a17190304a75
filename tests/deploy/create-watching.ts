import { physicalName } from "./account.ts";
import type { ResourceType } from "./create-resource.ts";

/** Log groups, and the metrics that are counted from them. */
export const watchTypes: Record<string, ResourceType> = {
  "AWS::Logs::LogGroup": {
    takes: ["LogGroupName"],
    ignores: { RetentionInDays: "Nothing lives that long here." },
    create({ stack, id, properties }, { logs, region, id: accountId }) {
      const name = (properties.LogGroupName as string | undefined) ?? physicalName(stack, id, 512);
      logs.set(name, []);
      return { ref: name, attributes: { Arn: `arn:aws:logs:${region}:${accountId}:log-group:${name}:*` } };
    },
  },
  "AWS::Logs::MetricFilter": {
    takes: ["FilterPattern", "LogGroupName", "MetricTransformations"],
    create({ id, properties }, { logs, metricFilters }) {
      const logGroup = properties.LogGroupName as string;
      if (!logs.has(logGroup)) throw new Error(`There is no log group ${logGroup}.`);
      const pattern = properties.FilterPattern as string;
      for (const { MetricName, MetricValue, Dimensions = [] } of properties.MetricTransformations as Transformation[]) {
        const [dimension] = Dimensions;
        metricFilters.push({
          logGroup,
          pattern,
          metric: MetricName,
          value: MetricValue,
          ...(dimension ? { dimension: dimension.Value } : {}),
        });
      }
      return { ref: id, attributes: {} };
    },
  },
};

type Transformation = { MetricName: string; MetricValue: string; Dimensions?: { Key: string; Value: string }[] };
