/**
 * Two parts of undici by themselves: its index brings fetch, WebSocket, caches and mocks, which are 280 KB of a bundle and a
 * fifth of its loading time. The package is pinned, and types its index alone.
 */
declare module "undici/lib/dispatcher/client.js" {
  import undici = require("undici");

  class Client extends undici.Client {}
  export default Client;
}
declare module "undici/lib/core/connect.js" {
  import undici = require("undici");

  export import buildConnector = undici.buildConnector;
  export default buildConnector;
}
