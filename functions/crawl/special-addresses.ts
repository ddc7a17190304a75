/**
 * Address blocks that no crawler has business with: the IANA special-purpose registries for IPv4 and IPv6 (RFC 6890 and
 * its updates), multicast, and the few public-looking addresses that clouds use for their metadata services.
 */
export const SPECIAL_IPV4 = [
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // carrier-grade NAT; also Alibaba Cloud's metadata (100.100.100.200)
  "127.0.0.0/8", // loopback
  "168.63.129.16/32", // Azure's host service: a public address that is answered inside the machine
  "169.254.0.0/16", // link-local: metadata of most clouds, AWS's DNS and credentials
  "172.16.0.0/12", // private
  "192.0.0.0/24", // IETF protocol assignments; also Oracle Cloud's metadata (192.0.0.192)
  "192.0.2.0/24", // documentation
  "192.31.196.0/24", // AS112
  "192.52.193.0/24", // AMT
  "192.88.99.0/24", // 6to4 relay, deprecated
  "192.168.0.0/16", // private
  "192.175.48.0/24", // AS112
  "198.18.0.0/15", // benchmarking
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, broadcast
] as const;

/**
 * Every block that carries an IPv4 address inside is refused whole, whatever address it carries: which host such an
 * address reaches depends on gateways on the way, so that it cannot be judged from here.
 */
export const SPECIAL_IPV6 = [
  "::/96", // unspecified, loopback, IPv4-compatible (deprecated)
  "::ffff:0:0/96", // IPv4-mapped
  "::ffff:0:0:0/96", // IPv4-translated (RFC 2765)
  "64:ff9b::/96", // NAT64
  "64:ff9b:1::/48", // NAT64, local use
  "100::/64", // discard only
  "100:0:0:1::/64", // dummy prefix
  "2001::/23", // IETF protocol assignments: Teredo, benchmarking, ORCHID, remote identification
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4
  "2620:4f:8000::/48", // AS112
  "3fff::/20", // documentation
  "5f00::/16", // segment routing
  "fc00::/7", // unique local: AWS's metadata over IPv6 (fd00:ec2::254)
  "fe80::/10", // link-local
  "fec0::/10", // site-local, deprecated
  "ff00::/8", // multicast
] as const;

/** Endings of names that only a local resolver answers, so that no public page can be behind them. */
export const LOCAL_NAME_ENDINGS = [
  "localhost",
  "localdomain",
  "local",
  "internal",
  "intranet",
  "private",
  "corp",
  "home",
  "lan",
  "svc",
  "home.arpa",
  "onion",
  "i2p",
  "alt",
] as const;
