// The classic scripts are modules for `require` as well.
import recourse = require("recourse");
import socket = require("recourse/socket");

const policy: recourse.Policy = recourse.load("{}");
const opened: socket.ReconnectingWebSocket = socket.connect("wss://example.com", policy);

export = opened;
