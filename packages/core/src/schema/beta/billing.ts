import * as z from "zod";
import { optional, required, shape } from "../meta.ts";

export const billingPolicy = z
  .discriminatedUnion("type", [
    shape("Billing", {
      type: required(z.literal("billing_policy"), "The only kind of policy."),
      bill_to: optional(z.enum(["self", "user_profile"]), "Who pays: you, or the owner of the user profile."),
    }),
  ])
  .meta({ title: "Billing policy" });
