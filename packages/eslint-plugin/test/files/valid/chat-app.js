import Anthropic from "@anthropic-ai/sdk";
import express from "express";

const anthropic = new Anthropic();
const app = express();
app.use(express.json());

const sessions = new Map();

app.post("/api/chat", async (req, res) => {
  const history = sessions.get(req.body.session) ?? [];
  history.push({ role: "user", content: req.body.text });
  const stream = anthropic.messages.stream({
    model: process.env.MODEL ?? "claude-sonnet-5",
    max_tokens: Number(process.env.MAX_TOKENS || 1024),
    system: [{ type: "text", text: req.body.persona || "You are friendly.", cache_control: { type: "ephemeral" } }],
    messages: history.slice(-20),
  });
  stream.on("text", (text) => res.write(text));
  const message = await stream.finalMessage();
  history.push({ role: "assistant", content: message.content });
  sessions.set(req.body.session, history);
  res.end();
});

app.listen(3000);
