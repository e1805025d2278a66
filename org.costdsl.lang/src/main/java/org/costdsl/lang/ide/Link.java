package org.costdsl.lang.ide;

/**
 * A page that a text names.
 *
 * @param place where its address stands, without the quotation marks
 * @param address the address
 */
public record Link(TextPlace place, String address) {
}
