package dev.recourse.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The reverse proxies that stand before a peer. */
enum Proxy {
    NGINX("HUP", List.of("nginx", "-p", ".", "-e", "nginx.log", "-c", "nginx.conf")) {
        @Override
        String configuration(int port, int peer) {
            return """
                    daemon off;
                    pid nginx.pid;
                    worker_processes 2;
                    worker_shutdown_timeout 1s;
                    events { worker_connections 2048; }
                    http {
                      access_log off;
                      client_body_temp_path .;
                      proxy_temp_path .;
                      fastcgi_temp_path .;
                      uwsgi_temp_path .;
                      scgi_temp_path .;
                      server {
                        listen 127.0.0.1:%d;
                        location / {
                          proxy_pass http://127.0.0.1:%d;
                          proxy_http_version 1.1;
                          proxy_set_header Upgrade $http_upgrade;
                          proxy_set_header Connection upgrade;
                        }
                      }
                    }
                    """.formatted(port, peer);
        }
    },
    HAPROXY("USR2", List.of("haproxy", "-W", "-f", "haproxy.conf")) {
        @Override
        String configuration(int port, int peer) {
            return """
                    global
                      hard-stop-after 1s
                      nbthread 2
                    defaults
                      mode http
                      timeout connect 2s
                      timeout client 60s
                      timeout server 60s
                      timeout tunnel 60s
                    frontend sockets
                      bind 127.0.0.1:%d
                      default_backend peer
                    backend peer
                      server peer 127.0.0.1:%d
                    """.formatted(port, peer);
        }
    };

    /** The signal on which it replaces its workers. */
    private final String reload;

    private final List<String> command;

    Proxy(String reload, List<String> command) {
        this.reload = reload;
        this.command = command;
    }

    abstract String configuration(int port, int peer);

    /** This proxy, not started yet, before a peer on this port. */
    Program before(int peer, Path directory) {
        int port = Program.freePort();
        try {
            Files.writeString(directory.resolve(command.get(0) + ".conf"), configuration(port, peer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Program(directory, port, reload, command);
    }
}
