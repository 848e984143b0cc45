import shared from "../../vitest.shared.ts";

/** Without the `module` condition: under it Node loads builds of the AWS SDK that are made for bundlers and do not run. */
export default { ...shared, ssr: { resolve: { conditions: ["no400-source", "node", "development|production"] } } };
