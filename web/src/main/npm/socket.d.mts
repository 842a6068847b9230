export * from "./types/socket.js";
