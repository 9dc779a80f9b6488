package org.zelian.registry.service.canary;

class AbstractInfo {}
