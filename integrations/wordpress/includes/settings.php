<?php
/**
 * Settings → Plaza: the default feed, and feeds to upload.
 *
 * @package Plaza_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Who may choose and upload feeds.
 *
 * @return string A capability.
 */
function plaza_widgets_capability() {
	/**
	 * Filters who may choose and upload feeds.
	 *
	 * @param string $capability Administrators, if nobody says otherwise.
	 */
	return (string) apply_filters( 'plaza_widgets_capability', 'manage_options' );
}
add_filter( 'option_page_capability_plaza_widgets', 'plaza_widgets_capability' );

/**
 * Registers the setting and its field.
 */
function plaza_widgets_register_settings() {
	register_setting(
		'plaza_widgets',
		'plaza_widgets_default_feed',
		array(
			'type'              => 'string',
			'default'           => '',
			'sanitize_callback' => 'plaza_widgets_sanitize_default_feed',
		)
	);
	add_settings_section( 'default', '', '__return_empty_string', 'plaza_widgets' );
	add_settings_field(
		'plaza_widgets_default_feed',
		__( 'Default feed', 'plaza-widgets' ),
		'plaza_widgets_print_field',
		'plaza_widgets',
		'default',
		array( 'label_for' => 'plaza_widgets_default_feed' )
	);
}
add_action( 'admin_init', 'plaza_widgets_register_settings' );

/**
 * Takes the address of a feed that browsers will load: by https, or from this very site.
 *
 * @param mixed $value What was entered.
 * @return string The address; the one before, if this is none.
 */
function plaza_widgets_sanitize_default_feed( $value ) {
	$address  = plaza_widgets_clean_address( (string) $value );
	$is_own   = wp_parse_url( $address, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST );
	$is_https = 'https' === wp_parse_url( $address, PHP_URL_SCHEME );
	if ( '' === trim( (string) $value ) || ( '' !== $address && ( $is_own || $is_https ) ) ) {
		return $address;
	}
	add_settings_error(
		'plaza_widgets_default_feed',
		'plaza_widgets_address',
		__( 'The default feed was not changed: its address has to begin with https://.', 'plaza-widgets' )
	);
	return plaza_widgets_default_feed();
}

/**
 * Adds the page to the menu.
 */
function plaza_widgets_add_page() {
	add_options_page( 'Plaza', 'Plaza', plaza_widgets_capability(), 'plaza_widgets', 'plaza_widgets_print_page' );
}
add_action( 'admin_menu', 'plaza_widgets_add_page' );

/**
 * Prints the field of the default feed.
 */
function plaza_widgets_print_field() {
	?>
	<input class="large-text code" type="text" inputmode="url" id="plaza_widgets_default_feed" name="plaza_widgets_default_feed"
		list="plaza_widgets_feeds" aria-describedby="plaza_widgets_hint" value="<?php echo esc_attr( plaza_widgets_default_feed() ); ?>">
	<datalist id="plaza_widgets_feeds">
		<?php foreach ( plaza_widgets_feeds() as $feed ) : ?>
			<option value="<?php echo esc_attr( $feed['address'] ); ?>"></option>
		<?php endforeach; ?>
	</datalist>
	<p class="description" id="plaza_widgets_hint">
		<?php esc_html_e( 'The address of a JSON Feed, for widgets that name none. One on another server has to allow other sites to read it (CORS).', 'plaza-widgets' ); ?>
	</p>
	<?php
}

/**
 * Prints the page.
 */
function plaza_widgets_print_page() {
	?>
	<div class="wrap">
		<h1>Plaza</h1>
		<?php plaza_widgets_print_notice(); ?>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'plaza_widgets' );
			do_settings_sections( 'plaza_widgets' );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'Uploaded feeds', 'plaza-widgets' ); ?></h2>
		<?php plaza_widgets_print_feeds(); ?>
		<form action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" method="post" enctype="multipart/form-data">
			<input type="hidden" name="action" value="plaza_widgets_upload">
			<?php wp_nonce_field( 'plaza_widgets_upload' ); ?>
			<p>
				<label for="plaza_widgets_file"><?php esc_html_e( 'A feed to upload (.json). It replaces one of the same name.', 'plaza-widgets' ); ?></label><br>
				<input type="file" id="plaza_widgets_file" name="feed" accept=".json,application/json,application/feed+json" required>
			</p>
			<?php submit_button( __( 'Upload', 'plaza-widgets' ), 'secondary' ); ?>
		</form>
	</div>
	<?php
}

/**
 * Prints the uploaded feeds.
 */
function plaza_widgets_print_feeds() {
	$feeds = plaza_widgets_feeds();
	if ( ! $feeds ) {
		printf( '<p>%s</p>', esc_html__( 'None so far.', 'plaza-widgets' ) );
		return;
	}
	?>
	<form action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" method="post">
		<?php wp_nonce_field( 'plaza_widgets_change' ); ?>
		<input type="hidden" name="action" value="plaza_widgets_change">
		<table class="widefat striped">
			<thead>
				<tr>
					<th scope="col"><?php esc_html_e( 'Address', 'plaza-widgets' ); ?></th>
					<th scope="col"><?php esc_html_e( 'Uploaded', 'plaza-widgets' ); ?></th>
					<td></td>
				</tr>
			</thead>
			<?php foreach ( $feeds as $feed ) : ?>
				<tr>
					<td><a id="<?php echo esc_attr( $feed['name'] ); ?>" href="<?php echo esc_url( $feed['address'] ); ?>"><?php echo esc_html( $feed['address'] ); ?></a></td>
					<td><?php echo esc_html( wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $feed['time'] ) ); ?></td>
					<td>
						<?php if ( plaza_widgets_default_feed() === $feed['address'] ) : ?>
							<?php esc_html_e( 'Default', 'plaza-widgets' ); ?>
						<?php else : ?>
							<button class="button" name="use" value="<?php echo esc_attr( $feed['name'] ); ?>" aria-describedby="<?php echo esc_attr( $feed['name'] ); ?>"><?php esc_html_e( 'Use as default', 'plaza-widgets' ); ?></button>
							<button class="button" name="delete" value="<?php echo esc_attr( $feed['name'] ); ?>" aria-describedby="<?php echo esc_attr( $feed['name'] ); ?>"><?php esc_html_e( 'Delete', 'plaza-widgets' ); ?></button>
						<?php endif; ?>
					</td>
				</tr>
			<?php endforeach; ?>
		</table>
	</form>
	<?php
}

/**
 * Goes back to the page, which then says how it went.
 *
 * @param true|string|WP_Error $result What was done, or why it was not.
 */
function plaza_widgets_return( $result ) {
	$notice = is_wp_error( $result )
		? array( 'error', $result->get_error_message() )
		: array( 'success', __( 'Done.', 'plaza-widgets' ) );
	set_transient( 'plaza_widgets_notice_' . get_current_user_id(), $notice, MINUTE_IN_SECONDS );
	wp_safe_redirect( admin_url( 'options-general.php?page=plaza_widgets' ) );
	exit;
}

/**
 * Prints how it went, once.
 */
function plaza_widgets_print_notice() {
	$name   = 'plaza_widgets_notice_' . get_current_user_id();
	$notice = get_transient( $name );
	if ( $notice ) {
		delete_transient( $name );
		printf( '<div class="notice notice-%s" role="status"><p>%s</p></div>', esc_attr( $notice[0] ), esc_html( $notice[1] ) );
	}
}

/**
 * Ends requests of those who may not.
 *
 * @param string $action What the form's nonce is for.
 */
function plaza_widgets_check_request( $action ) {
	check_admin_referer( $action );
	if ( ! current_user_can( plaza_widgets_capability() ) ) {
		wp_die( esc_html__( 'Sorry, you are not allowed to do that.', 'plaza-widgets' ), 403 );
	}
}

/**
 * Takes an uploaded feed; the first one becomes the default.
 */
function plaza_widgets_on_upload() {
	plaza_widgets_check_request( 'plaza_widgets_upload' );
	$file = array(
		'error' => UPLOAD_ERR_NO_FILE,
		'size'  => 0,
	);
	// phpcs:disable WordPress.Security -- The nonce was checked above; the name is made anew, and the content is parsed.
	if ( isset( $_FILES['feed']['tmp_name'] ) && is_string( $_FILES['feed']['tmp_name'] ) ) {
		$file = $_FILES['feed'];
	}
	// phpcs:enable
	$result = plaza_widgets_keep_feed( $file );
	if ( is_string( $result ) && '' === plaza_widgets_default_feed() ) {
		update_option( 'plaza_widgets_default_feed', $result );
	}
	plaza_widgets_return( $result );
}
add_action( 'admin_post_plaza_widgets_upload', 'plaza_widgets_on_upload' );

/**
 * Makes an uploaded feed the default, or deletes it.
 */
function plaza_widgets_on_change() {
	plaza_widgets_check_request( 'plaza_widgets_change' );
	// phpcs:disable WordPress.Security.NonceVerification -- The nonce was checked above.
	if ( isset( $_POST['delete'] ) ) {
		plaza_widgets_return( plaza_widgets_delete_feed( sanitize_file_name( wp_unslash( $_POST['delete'] ) ) ) );
	}
	$name = isset( $_POST['use'] ) ? sanitize_file_name( wp_unslash( $_POST['use'] ) ) : '';
	// phpcs:enable
	$addresses = array_column( plaza_widgets_feeds(), 'address', 'name' );
	if ( ! isset( $addresses[ $name ] ) ) {
		plaza_widgets_return( new WP_Error( 'plaza_use', __( 'This feed is no longer there.', 'plaza-widgets' ) ) );
	}
	update_option( 'plaza_widgets_default_feed', $addresses[ $name ] );
	plaza_widgets_return( true );
}
add_action( 'admin_post_plaza_widgets_change', 'plaza_widgets_on_change' );
