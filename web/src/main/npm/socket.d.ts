export * from "./types/socket.js";
export as namespace RecourseSocket;
